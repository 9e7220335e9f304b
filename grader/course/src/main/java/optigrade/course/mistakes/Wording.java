package optigrade.course.mistakes;

/** A sentence for students, in both languages. */
public record Wording(String en, String vi) {}
