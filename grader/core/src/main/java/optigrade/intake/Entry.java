package optigrade.intake;

import java.nio.file.Path;

/**
 * A submission that was found and not yet read.
 *
 * @param id its name made safe, unique in this run
 * @param path the file or folder
 */
public record Entry(String id, Path path) {}
