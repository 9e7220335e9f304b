package optigrade.course;

/** A constant of a rule with the value that the course gives it, such as {@code beta = 0.5}. */
public record Hyperparameter(String name, double value) {}
