package optigrade.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.Language;
import optigrade.model.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language that it asks for. */
final class WrongUse {

  private WrongUse() {}

  /** As far as it can be told from a line that is wrong. */
  static Language language(List<String> line) {
    boolean vietnamese =
        line.stream().anyMatch(it -> it.equalsIgnoreCase("--lang=vi"))
            || String.join(" ", line).toLowerCase(Locale.ROOT).contains("--lang vi");
    return vietnamese ? Language.VI : Language.EN;
  }

  static Text of(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", "));
      return new Text("missing: %s.".formatted(names), "thiếu: %s.".formatted(names));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      String words = String.join(" ", unmatched.getUnmatched());
      return new Text(
          "this can't be understood here: %s".formatted(words),
          "không hiểu phần này: %s".formatted(words));
    }
    return choices(e)
        .map(
            choices ->
                new Text(
                    "%s must be %s, but is %s."
                        .formatted(
                            name(e.getArgSpec()), String.join(" or ", choices), e.getValue()),
                    "%s phải là %s, nhưng ở đây là %s."
                        .formatted(
                            plain(e.getArgSpec()), String.join(" hoặc ", choices), e.getValue())))
        .orElseGet(() -> other(e));
  }

  private static Text other(ParameterException e) {
    return e.getArgSpec() == null || e.getValue() == null
        ? Text.same(String.valueOf(e.getMessage()))
        : new Text(
            "%s can't be %s.".formatted(plain(e.getArgSpec()), e.getValue()),
            "%s không thể là %s.".formatted(plain(e.getArgSpec()), e.getValue()));
  }

  private static Optional<List<String>> choices(ParameterException e) {
    return Optional.ofNullable(e.getArgSpec())
        .filter(arg -> arg.type().isEnum() && e.getValue() != null)
        .map(
            arg ->
                Arrays.stream(arg.type().getEnumConstants())
                    .map(it -> it.toString().toLowerCase(Locale.ROOT))
                    .toList());
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec ? plain(arg) + " " + arg.paramLabel() : plain(arg);
  }

  private static String plain(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
