package optigrade.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optigrade.corpus.RuleText.Assignment;

/** A way of writing the same thing. */
record Style(
    String name,
    Form form,
    Body body,
    Result result,
    boolean isStatic,
    Names names,
    boolean respell) {

  enum Body {
    LOOP,
    UNROLLED,
    HELPERS,
    STREAM
  }

  enum Result {
    NESTED,
    RECORD,
    OBJECTS
  }

  enum Names {
    CONTRACT,
    CAMEL
  }

  static final List<Style> ALL =
      List.of(
          new Style("plain", Form.DOUBLE, Body.LOOP, Result.NESTED, true, Names.CONTRACT, false),
          new Style(
              "unrolled", Form.DOUBLE, Body.UNROLLED, Result.NESTED, true, Names.CONTRACT, true),
          new Style("floats", Form.FLOAT, Body.LOOP, Result.NESTED, true, Names.CAMEL, false),
          new Style("lists", Form.LIST, Body.LOOP, Result.NESTED, false, Names.CONTRACT, true),
          new Style("helpers", Form.DOUBLE, Body.HELPERS, Result.OBJECTS, true, Names.CAMEL, false),
          new Style("records", Form.DOUBLE, Body.LOOP, Result.RECORD, false, Names.CAMEL, true),
          new Style(
              "streams", Form.DOUBLE, Body.STREAM, Result.NESTED, true, Names.CONTRACT, false),
          new Style(
              "boxed", Form.BOXED, Body.UNROLLED, Result.RECORD, true, Names.CONTRACT, false));

  private String modifier() {
    return isStatic ? "static " : "";
  }

  private String named(String contract) {
    if (names == Names.CONTRACT) {
      return contract;
    }
    return switch (contract) {
      case "df_w" -> "dfW";
      case "sgd_momentum" -> "sgdMomentum";
      case "RMSProp" -> "rmsProp";
      case "Adam" -> "adam";
      case "train_p1" -> "trainP1";
      default -> contract;
    };
  }

  String gradient(String expressions) {
    String[] both = in(expressions, "0", "1").split(";", -1);
    return """
      %s%s %s(%s W) {
        return %s;
      }
    """
        .formatted(
            modifier(),
            form.type,
            named("df_w"),
            form.type,
            form.vector(both[0].strip(), both[1].strip()));
  }

  /** {@code $a} and {@code $b} are W's components. */
  private String in(String expressions, String first, String second) {
    return expressions.replace("$a", form.get("W", first)).replace("$b", form.get("W", second));
  }

  String rule(RuleText given) {
    RuleText rule = respell ? given.respelled() : given;
    String signature =
        "%s%s %s(%s)"
            .formatted(modifier(), resultType(rule), named(rule.method()), parameters(rule));
    String computed =
        switch (body) {
          case LOOP -> loop(rule);
          case UNROLLED -> unrolled(rule);
          case HELPERS -> withHelpers(rule);
          case STREAM -> streams(rule);
        };
    String text = "  %s {\n%s    return %s;\n  }\n".formatted(signature, computed, returned(rule));
    return declarations(rule) + text + (body == Body.HELPERS ? helpers(rule) : "");
  }

  private String declarations(RuleText rule) {
    String record =
        result == Result.RECORD && rule.returns().size() > 1
            ? "  record %s(%s) {}\n"
                .formatted(
                    recordName(rule),
                    IntStream.range(0, rule.returns().size())
                        .mapToObj(i -> form.type + " part" + i)
                        .collect(Collectors.joining(", ")))
            : "";
    return record
        + "  interface %s { %s step(%s); }\n"
            .formatted(interfaceName(rule), resultType(rule), parameters(rule));
  }

  private static String recordName(RuleText rule) {
    return "After" + interfaceName(rule);
  }

  private static String interfaceName(RuleText rule) {
    return switch (rule.exercise()) {
      case "gd" -> "GradientDescent";
      case "momentum" -> "Momentum";
      case "rmsprop" -> "RmsProp";
      default -> "AdamRule";
    };
  }

  private String resultType(RuleText rule) {
    if (rule.returns().size() == 1) {
      return form.type;
    }
    return switch (result) {
      case NESTED -> form.nestedType();
      case RECORD -> recordName(rule);
      case OBJECTS -> "Object[]";
    };
  }

  private String parameters(RuleText rule) {
    StringBuilder parameters =
        new StringBuilder("%s W, %s dW, %s lr".formatted(form.type, form.type, form.number));
    rule.states().forEach(s -> parameters.append(", ").append(form.type).append(' ').append(s));
    rule.numbers().forEach(n -> parameters.append(", ").append(form.number).append(' ').append(n));
    return parameters.append(rule.counted() ? ", int t" : "").toString();
  }

  private String returned(RuleText rule) {
    String vectors = String.join(", ", rule.returns());
    if (body == Body.UNROLLED) {
      vectors =
          rule.returns().stream()
              .map(r -> isInput(r) ? r : form.vector(r + "0", r + "1"))
              .collect(Collectors.joining(", "));
    }
    if (rule.returns().size() == 1) {
      return vectors;
    }
    return switch (result) {
      case NESTED -> form.nested(vectors);
      case RECORD -> "new %s(%s)".formatted(recordName(rule), vectors);
      case OBJECTS -> "new Object[] {" + vectors + "}";
    };
  }

  private static boolean isInput(String name) {
    return Character.isUpperCase(name.charAt(0)) || name.equals("dW");
  }

  /** An expression in terms of the vectors at an index; computed names as {@code computed} says. */
  private String at(String expression, String index, RuleText rule, String computed) {
    String text = expression;
    for (Assignment step : rule.steps()) {
      text = text.replace("$" + step.name(), computed.replace("#", step.name()));
    }
    return text.replace("$i", index)
        .replace("$w", form.get("W", index))
        .replace("$g", form.get("dW", index))
        .replace("$v", form.get("V", index))
        .replace("$s", form.get("S", index));
  }

  private String loop(RuleText rule) {
    StringBuilder text = new StringBuilder();
    rule.steps().forEach(s -> text.append("    ").append(form.declare(s.name())).append('\n'));
    text.append("    for (int i = 0; i < %s; i++) {\n".formatted(form.size()));
    for (Assignment step : rule.steps()) {
      String expression = at(step.expression(), "i", rule, form.get("#", "i"));
      text.append("      ").append(form.set(step.name(), "i", expression)).append('\n');
    }
    return text.append("    }\n").toString();
  }

  private String unrolled(RuleText rule) {
    StringBuilder text = new StringBuilder();
    for (String index : List.of("0", "1")) {
      for (Assignment step : rule.steps()) {
        text.append(
            "    %s %s%s = %s;\n"
                .formatted(
                    form.number,
                    step.name(),
                    index,
                    form.value(at(step.expression(), index, rule, "#" + index))));
      }
    }
    return text.toString();
  }

  private String streams(RuleText rule) {
    StringBuilder text = new StringBuilder();
    for (Assignment step : rule.steps()) {
      text.append(
          "    double[] %s = IntStream.range(0, W.length).mapToDouble(i -> %s).toArray();\n"
              .formatted(step.name(), at(step.expression(), "i", rule, "#[i]")));
    }
    return text.toString();
  }

  private String withHelpers(RuleText rule) {
    StringBuilder text = new StringBuilder();
    rule.steps().forEach(s -> text.append("    ").append(form.declare(s.name())).append('\n'));
    text.append("    for (int i = 0; i < W.length; i++) {\n");
    for (Assignment step : rule.steps()) {
      text.append(
          "      %s[i] = %s(%s);\n"
              .formatted(step.name(), helperName(rule, step), at(arguments(rule), "i", rule, "")));
    }
    return text.append("    }\n").toString();
  }

  private static String helperName(RuleText rule, Assignment step) {
    return "%s_%s".formatted(rule.exercise(), step.name());
  }

  private static String arguments(RuleText rule) {
    StringBuilder arguments = new StringBuilder("$w, $g, lr");
    rule.states().forEach(s -> arguments.append(s.equals("V") ? ", $v" : ", $s"));
    rule.numbers().forEach(n -> arguments.append(", ").append(n));
    return arguments.append(rule.counted() ? ", t" : "").toString();
  }

  private String helpers(RuleText rule) {
    String arguments = arguments(rule).replace("$", "");
    String parameters =
        "double "
            + arguments.replace(", t", "@").replace(", ", ", double ").replace("@", ", int t");
    StringBuilder text = new StringBuilder();
    for (Assignment step : rule.steps()) {
      String expression = step.expression();
      for (Assignment other : rule.steps()) {
        expression =
            expression.replace("$" + other.name(), helperName(rule, other) + "(" + arguments + ")");
      }
      text.append(
          "  private static double %s(%s) {\n    return %s;\n  }\n"
              .formatted(helperName(rule, step), parameters, expression.replace("$", "")));
    }
    return text.toString();
  }

  String training(TrainText train) {
    RuleText rule = train.rule();
    String[] start = train.get("start").split(",", -1);
    String zero = form.vector("0.0", "0.0");
    StringBuilder text = new StringBuilder();
    text.append(
        "  %sList<%s> %s(%s optimizer, %s lr, int epochs) {\n"
            .formatted(modifier(), form.type, named("train_p1"), interfaceName(rule), form.number));
    text.append("    List<%s> points = new ArrayList<>();\n".formatted(form.type));
    text.append(
        "    %s W = %s;\n".formatted(form.type, form.vector(start[0].strip(), start[1].strip())));
    text.append("    %s first = W;\n".formatted(form.type));
    rule.states().forEach(s -> text.append("    %s %s = %s;\n".formatted(form.type, s, zero)));
    text.append(train.is("keep start") ? "    points.add(W);\n" : "");
    text.append(
        "    for (int t = %s; %s; t++) {\n".formatted(train.get("from"), train.get("while")));
    text.append(
        "      %s dW = %s(%s);\n".formatted(form.type, named("df_w"), train.get("gradient of")));
    text.append(train.is("call") ? call(train) : "      W = %s;\n".formatted(inline()));
    text.append(train.is("keep points") ? "      points.add(W);\n" : "");
    text.append("    }\n");
    text.append(train.is("keep points") ? "" : "    points.add(W);\n");
    return text.append("    return points;\n  }\n").toString();
  }

  /** Gradient descent written into the loop. */
  private String inline() {
    return form.vector(
        "%s - lr * %s".formatted(form.get("W", "0"), form.get("dW", "0")),
        "%s - lr * %s".formatted(form.get("W", "1"), form.get("dW", "1")));
  }

  private String call(TrainText train) {
    RuleText rule = train.rule();
    StringBuilder arguments = new StringBuilder("W, dW, " + rate(train));
    rule.states().forEach(s -> arguments.append(", ").append(s));
    for (String constant : train.get("constants").replaceFirst("^, ", "").split(", ", -1)) {
      arguments.append(constant.isEmpty() ? "" : ", " + form.value(constant));
    }
    arguments.append(rule.counted() ? ", " + train.get("count") : "");
    StringBuilder text =
        new StringBuilder(
            "      %s next = optimizer.step(%s);\n".formatted(resultType(rule), arguments));
    if (train.is("one array")) {
      for (String index : List.of("0", "1")) {
        text.append("      ")
            .append(form.overwrite("W", index, form.get(component(rule, 0), index)))
            .append('\n');
      }
    } else {
      text.append("      W = %s;\n".formatted(component(rule, 0)));
    }
    for (int i = 0; i < rule.states().size(); i++) {
      text.append(
          train.is("keep state") || (i == 0 && train.get("keep state").equals("first"))
              ? "      %s = %s;\n".formatted(rule.states().get(i), component(rule, i + 1))
              : "");
    }
    return text.toString();
  }

  private String rate(TrainText train) {
    return train.get("rate").equals("lr") ? "lr" : form.value(train.get("rate"));
  }

  /** A component of what the optimizer returned, by the order the contract gives it. */
  private String component(RuleText rule, int index) {
    if (rule.returns().size() == 1) {
      return "next";
    }
    return switch (result) {
      case NESTED -> form.get("next", Integer.toString(index));
      case RECORD -> "next.part" + index + "()";
      case OBJECTS -> "((%s) next[%d])".formatted(form.type, index);
    };
  }
}
