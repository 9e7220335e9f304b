public class TextBlocks {
    static final String HELP = """
        Minimise f(w1, w2) = 0.1*w1^2 + 2*w2^2
          from (-5, -2).
        """;
    static String table(double[] w) {
        return """
            w1: %s
            w2: %s
            """.formatted(w[0], w[1]).strip();
    }
}
