package bai1;

import java.util.ArrayList;
import java.util.List;

public class Exercise4 {
    static class Result {
        final double[] W, V, S;

        Result(double[] W, double[] V, double[] S) {
            this.W = W;
            this.V = V;
            this.S = S;
        }
    }

    @FunctionalInterface
    interface Toiuu {
        Result buoc(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t);
    }

    static double[] df_w(double[] W) {
        return new double[] {0.2 * W[0], 4 * W[1]};
    }

    public static Result adam(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t) {
        double[] w = new double[2], v = new double[2], s = new double[2];
        for (int i = 0; i < 2; i++) {
            v[i] = b1 * V[i] + (1 - b1) * dW[i];
            s[i] = b2 * S[i] + (1 - b2) * dW[i] * dW[i];
            double rate = lr / (1 - Math.pow(b1, t));
            w[i] = W[i] - rate * v[i] / (Math.sqrt(s[i] / (1 - Math.pow(b2, t))) + 1e-6);
        }
        return new Result(w, v, s);
    }

    public static List<double[]> train_p1(Toiuu rule, double lr, int epochs) {
        Result r = new Result(new double[] {-5, -2}, new double[2], new double[2]);
        List<double[]> points = new ArrayList<>(List.of(r.W));
        for (int t = 1; t <= epochs; t++) {
            r = rule.buoc(r.W, df_w(r.W), lr, r.V, r.S, 0.9, 0.999, t);
            points.add(r.W);
        }
        return points;
    }
}
