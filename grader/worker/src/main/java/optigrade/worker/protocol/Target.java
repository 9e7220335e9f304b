package optigrade.worker.protocol;

/**
 * A function of the program: for Java the class's binary name with dots, the method's name and its
 * descriptor. Other languages may leave {@code owner} or {@code descriptor} empty.
 */
public record Target(String owner, String name, String descriptor) {}
