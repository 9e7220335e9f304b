package optigrade.corpus;

/** How a style writes vectors. */
enum Form {
  DOUBLE("double[]", "double", ""),
  FLOAT("float[]", "float", "(float) "),
  BOXED("Double[]", "double", ""),
  LIST("List<Double>", "double", "");

  final String type;
  final String number;
  private final String cast;

  Form(String type, String number, String cast) {
    this.type = type;
    this.number = number;
    this.cast = cast;
  }

  String get(String vector, String index) {
    return this == LIST ? vector + ".get(" + index + ")" : vector + "[" + index + "]";
  }

  String declare(String vector) {
    return switch (this) {
      case DOUBLE -> "double[] %s = new double[W.length];".formatted(vector);
      case FLOAT -> "float[] %s = new float[W.length];".formatted(vector);
      case BOXED -> "Double[] %s = new Double[W.length];".formatted(vector);
      case LIST -> "List<Double> %s = new ArrayList<>();".formatted(vector);
    };
  }

  String set(String vector, String index, String expression) {
    return this == LIST
        ? "%s.add(%s);".formatted(vector, expression)
        : "%s[%s] = %s;".formatted(vector, index, value(expression));
  }

  /** Writes into a vector that is there already. */
  String overwrite(String vector, String index, String expression) {
    return this == LIST
        ? "%s.set(%s, %s);".formatted(vector, index, expression)
        : set(vector, index, expression);
  }

  String value(String expression) {
    return cast.isEmpty() ? expression : cast + "(" + expression + ")";
  }

  /** Two numbers, as doubles, made a vector. */
  String vector(String first, String second) {
    return switch (this) {
      case DOUBLE -> "new double[] {%s, %s}".formatted(first, second);
      case FLOAT -> "new float[] {(float) (%s), (float) (%s)}".formatted(first, second);
      case BOXED -> "new Double[] {%s, %s}".formatted(first, second);
      case LIST -> "new ArrayList<>(List.of(%s, %s))".formatted(first, second);
    };
  }

  String nestedType() {
    return this == LIST ? "List<List<Double>>" : type + "[]";
  }

  String nested(String vectors) {
    return this == LIST ? "List.of(" + vectors + ")" : "new " + type + "[] {" + vectors + "}";
  }

  String size() {
    return this == LIST ? "W.size()" : "W.length";
  }
}
