package bai1;

class Exercise3 {
    interface Rule { Object[] step(double[] W, double[] dW, double lr, double[] S, double gamma); }

    private static final double EPSILON = 1e-6;

    static double[] df_w(double[] W) {
        double w1 = W[0], w2 = W[1];
        return new double[] {w1 / 5, w2 * 4};
    }

    static Object[] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
        double[] w = W.clone(), s = S.clone();
        for (int i = 0; i < w.length; i++) {
            s[i] = gamma * s[i] + (1 - gamma) * Math.pow(dW[i], 2);
            w[i] -= lr * dW[i] / (Math.sqrt(s[i]) + EPSILON);
        }
        return new Object[] {w, s};
    }

    static double[][] train_p1(Rule rule, double lr, int epochs) {
        double[][] path = new double[epochs + 1][];
        path[0] = new double[] {-5, -2};
        double[] S = new double[2];
        for (int e = 1; e <= epochs; e++) {
            Object[] result = rule.step(path[e - 1], df_w(path[e - 1]), lr, S, 0.9);
            path[e] = (double[]) result[0];
            S = (double[]) result[1];
        }
        return path;
    }
}
