package optigrade.reference;

/** One accepted way to write a rule, such as {@code "float, epsilon after the root"}. */
public record Version(String id, Stepper stepper) {}
