package optigrade.similarity;

import java.nio.file.Path;

/**
 * What is asked.
 *
 * @param folder holds a folder for each hand-in, named by its number; {@code 0} is what everybody
 *     was given
 * @param answer the file to write
 * @param threshold from which a pair counts, in hundredths of a percent
 * @param listed the most pairs that are told one by one
 * @param mostHandIns the most different hand-ins that are held against each other
 * @param mostPairs the most pairs that JPlag is asked about
 */
record Request(
    Path folder, Path answer, int threshold, int listed, int mostHandIns, int mostPairs) {

  private static final int PARTS = 6;

  static Request of(String[] arguments) {
    if (arguments.length != PARTS) {
      throw new IllegalArgumentException(
          "takes the folder, the answer's file, threshold, pairs to list, most hand-ins and most pairs");
    }
    return new Request(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Integer.parseInt(arguments[4]),
        Integer.parseInt(arguments[5]));
  }
}
