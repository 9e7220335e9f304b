package optigrade.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.model.Rubric;
import optigrade.model.Text;

/** From the tree to the rubric, key by key. */
final class RubricBuilder {

  static final String DID_NOT_COMPILE = "did-not-compile";

  private static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "title",
          "possible",
          "criteria",
          "weights",
          "carry",
          "accepted-variants",
          "fresh-inputs",
          "tolerance-factor",
          "deductions",
          "limits",
          "language-level",
          "late");

  /** Two decimals, so that no rounding stands between a criterion done right and its points. */
  private static final Range POINTS = Range.of("0", "100000", Points.DECIMALS);

  private static final Range SHARE = Range.of("0", "1", 4);
  private static final Range WEIGHT = Range.of("0", "1000", 4);
  private static final Range FACTOR = Range.of("1", "1000", 4);
  private static final Range SEED =
      new Range(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE), 0);

  private final Problems problems;
  private final Known known;
  private final Values values;
  private final CrossChecks crossChecks;

  RubricBuilder(Problems problems, Known known) {
    this.problems = problems;
    this.known = known;
    this.values = new Values(problems);
    this.crossChecks = new CrossChecks(problems);
  }

  /** A rubric that may be used only where no problem was noted. */
  Rubric build(Located document, String sha256) {
    Fields root = values.mapping(document, "rubric", KEYS);
    Fields fresh = root.section("fresh-inputs", List.of("seed", "count"));
    return new Rubric(
        root.text("id"),
        root.text("version"),
        sha256,
        root.bilingual("title"),
        criteria(root),
        weights(root),
        root.decimal("carry", SHARE),
        variants(root),
        fresh.decimal("seed", SEED).longValueExact(),
        fresh.whole("count", 1, 100),
        root.decimal("tolerance-factor", FACTOR).doubleValue(),
        deductions(root),
        limits(root),
        String.valueOf(root.whole("language-level", 8, 25)),
        root.find("late").map(new LateBuilder(problems, values)::build));
  }

  private List<Rubric.Criterion> criteria(Fields root) {
    int before = problems.count();
    Ids ids = new Ids(new Text("criterion", "tiêu chí"), known.groups().keySet(), problems);
    List<Rubric.Criterion> criteria = new ArrayList<>();
    for (Located item : root.filledListing("criteria")) {
      criteria.add(
          criterion(
              values.mapping(item, "criterion", List.of("id", "points", "visibility", "title")),
              ids));
    }
    boolean readable = problems.count() == before;
    if (root.find("criteria").isPresent()) {
      ids.complete(
          root.at("criteria"),
          new Text(
              "Add it; with points: 0 it does not count.",
              "Hãy thêm vào; với points: 0 thì không tính điểm."));
    }
    if (readable) {
      crossChecks.total(
          root.at("possible"),
          root.find("possible").map(value -> values.decimal(value, "possible", POINTS)),
          criteria);
    }
    return criteria;
  }

  private Rubric.Criterion criterion(Fields fields, Ids ids) {
    return new Rubric.Criterion(
        id(fields, ids),
        Points.exact(fields.decimal("points", POINTS)),
        visibility(fields),
        fields.bilingual("title"));
  }

  private Rubric.Visibility visibility(Fields fields) {
    String word = fields.text("visibility");
    return switch (word) {
      case "public", "" -> Rubric.Visibility.PUBLIC;
      case "hidden" -> Rubric.Visibility.HIDDEN;
      default -> {
        problems.add(
            fields.at("visibility"),
            new Text(
                "visibility must be public or hidden, but is " + Problems.quoted(word) + ".",
                "visibility phải là public hoặc hidden, nhưng ở đây là "
                    + Problems.quoted(word)
                    + "."));
        yield Rubric.Visibility.PUBLIC;
      }
    };
  }

  private static String id(Fields fields, Ids ids) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      ids.take(fields.valueAt("id"), id);
    }
    return id;
  }

  private Map<String, BigDecimal> weights(Fields root) {
    int before = problems.count();
    Set<String> groups = known.everyGroup();
    Fields fields = root.section("weights", List.copyOf(groups));
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    groups.forEach(group -> weights.put(group, Points.exact(fields.decimal(group, WEIGHT))));
    if (problems.count() == before) {
      crossChecks.weights(root.at("weights"), weights, known.groups());
    }
    return weights;
  }

  private List<String> variants(Fields root) {
    int before = problems.count();
    Ids ids = new Ids(new Text("variant", "biến thể"), known.everyVariant(), problems);
    List<String> variants = new ArrayList<>();
    for (Located item : root.filledListing("accepted-variants")) {
      String variant = values.text(item, "variant");
      if (!variant.isEmpty()) {
        ids.take(item.at(), variant);
      }
      variants.add(variant);
    }
    if (problems.count() == before) {
      crossChecks.variants(root.at("accepted-variants"), variants, known.variants());
    }
    return variants;
  }

  private List<Rubric.Deduction> deductions(Fields root) {
    Ids ids = new Ids(new Text("deduction", "khoản trừ"), Set.of(DID_NOT_COMPILE), problems);
    List<Rubric.Deduction> deductions = new ArrayList<>();
    for (Located item : root.listing("deductions")) {
      Fields fields = values.mapping(item, "deduction", List.of("id", "points", "message"));
      deductions.add(
          new Rubric.Deduction(
              id(fields, ids),
              Points.exact(fields.decimal("points", POINTS)),
              fields.bilingual("message")));
    }
    return deductions;
  }

  private Rubric.Limits limits(Fields root) {
    Fields fields =
        root.section(
            "limits",
            List.of(
                "call-seconds",
                "submission-seconds",
                "compile-seconds",
                "memory-megabytes",
                "output-kilobytes",
                "results"));
    int before = problems.count();
    BigDecimal call = fields.decimal("call-seconds", Range.of("0.1", "60", 3));
    BigDecimal submission = fields.decimal("submission-seconds", Range.of("0.1", "3600", 3));
    BigDecimal compile = fields.decimal("compile-seconds", Range.of("0.1", "120", 3));
    if (problems.count() == before) {
      crossChecks.limits(fields.at("submission-seconds"), call, submission);
    }
    return new Rubric.Limits(
        seconds(call),
        seconds(submission),
        seconds(compile),
        fields.whole("memory-megabytes", 16, 4096),
        fields.whole("output-kilobytes", 1, 10_240) * 1024,
        fields.whole("results", 200, 10_000_000));
  }

  private static Duration seconds(BigDecimal seconds) {
    return Duration.ofMillis(seconds.movePointRight(3).longValueExact());
  }
}
