package optigrade.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import optigrade.model.HandedIn;

/** How the pieces of a program are laid out in files. */
enum Layout {
  ONE_FILE,
  PACKAGE_AND_MAIN,
  ONE_CLASS_AN_EXERCISE,
  ONE_FILE_WITH_SEVERAL_CLASSES,
  NESTED_CLASS,
  CRLF_WITH_BOM,
  UTF_16,
  LATIN_COMMENTS,
  OTHER_FILE_NAME;

  private static final String IMPORTS =
      "import java.util.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n\n";

  private static final String MAIN =
      """
        public static void main(String[] args) throws Exception {
          java.util.Scanner in = new java.util.Scanner(System.in);
          javax.swing.JFrame frame = new javax.swing.JFrame("Tối ưu hoá");
          java.nio.file.Files.writeString(java.nio.file.Path.of("out.txt"), in.nextLine());
          frame.setVisible(true);
        }
      """;

  /**
   * @param gradient the text of {@code df_w}
   * @param exercises the texts of each exercise's rule and loop
   */
  List<HandedIn> files(String gradient, List<String> exercises) {
    String all = gradient + String.join("", exercises);
    return switch (this) {
      case ONE_FILE ->
          List.of(file("Optimizers.java", IMPORTS + type("public class Optimizers", all)));
      case PACKAGE_AND_MAIN ->
          List.of(
              file(
                  "src/vn/edu/Bai1.java",
                  "package vn.edu;\n\n" + IMPORTS + type("class Bai1", all + MAIN)));
      case ONE_CLASS_AN_EXERCISE -> apart(gradient, exercises);
      case ONE_FILE_WITH_SEVERAL_CLASSES ->
          List.of(file("Main.java", IMPORTS + String.join("\n", classes(gradient, exercises))));
      case NESTED_CLASS ->
          List.of(
              file(
                  "Main.java",
                  IMPORTS + type("public class Main", type("static class Solution", all))));
      case CRLF_WITH_BOM ->
          List.of(
              file(
                  "Optimizers.java",
                  "\ufeff"
                      + (IMPORTS + type("public class Optimizers", all)).replace("\n", "\r\n")));
      case UTF_16 ->
          List.of(
              file(
                  "Optimizers.java",
                  "\ufeff" + IMPORTS + type("public class Optimizers", "  // tối ưu\n" + all),
                  StandardCharsets.UTF_16LE));
      case LATIN_COMMENTS ->
          List.of(
              file(
                  "Optimizers.java",
                  IMPORTS + type("public class Optimizers", "  // méthode à pas fixé\n" + all),
                  StandardCharsets.ISO_8859_1));
      case OTHER_FILE_NAME ->
          List.of(file("20127001_NguyenVanA.java", IMPORTS + type("public class Optimizers", all)));
    };
  }

  private static List<HandedIn> apart(String gradient, List<String> exercises) {
    List<HandedIn> files = new ArrayList<>();
    List<String> classes = classes(gradient, exercises);
    for (int i = 0; i < classes.size(); i++) {
      files.add(file("Exercise%d.java".formatted(i + 1), IMPORTS + classes.get(i)));
    }
    return files;
  }

  private static List<String> classes(String gradient, List<String> exercises) {
    List<String> numbers = List.of("1", "2", "3", "4");
    return numbers.stream()
        .map(n -> type("class Exercise" + n, gradient + exercises.get(Integer.parseInt(n) - 1)))
        .collect(Collectors.toList());
  }

  private static String type(String header, String members) {
    return header + " {\n" + members + "}\n";
  }

  private static HandedIn file(String path, String text) {
    return file(path, text, StandardCharsets.UTF_8);
  }

  private static HandedIn file(String path, String text, Charset charset) {
    return new HandedIn(path, text.getBytes(charset));
  }
}
