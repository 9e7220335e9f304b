import java.util.ArrayList;
import java.util.List;

public class Optimizers {

    interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }

    interface Momentum { double[][] step(double[] W, double[] dW, double lr, double[] V, double beta); }

    interface RmsProp { double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma); }

    interface AdamRule {
        double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S,
                        double beta1, double beta2, int t);
    }

    static double[] df_w(double[] W) {
        return new double[] {0.2 * W[0], 4 * W[1]};
    }

    static double[] sgd(double[] W, double[] dW, double lr) {
        double[] next = new double[W.length];
        for (int i = 0; i < W.length; i++) {
            next[i] = W[i] - lr * dW[i];
        }
        return next;
    }

    static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
        double[] nextW = new double[W.length];
        double[] nextV = new double[W.length];
        for (int i = 0; i < W.length; i++) {
            nextV[i] = beta * V[i] + (1 - beta) * dW[i];
            nextW[i] = W[i] - lr * nextV[i];
        }
        return new double[][] {nextW, nextV};
    }

    static double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
        double epsilon = 1e-6;
        double[] nextW = new double[W.length];
        double[] nextS = new double[W.length];
        for (int i = 0; i < W.length; i++) {
            nextS[i] = gamma * S[i] + (1 - gamma) * dW[i] * dW[i];
            nextW[i] = W[i] - lr * dW[i] / Math.sqrt(nextS[i] + epsilon);
        }
        return new double[][] {nextW, nextS};
    }

    static double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S,
                           double beta1, double beta2, int t) {
        double epsilon = 1e-6;
        double[] nextW = new double[W.length];
        double[] nextV = new double[W.length];
        double[] nextS = new double[W.length];
        for (int i = 0; i < W.length; i++) {
            nextV[i] = beta1 * V[i] + (1 - beta1) * dW[i];
            nextS[i] = beta2 * S[i] + (1 - beta2) * dW[i] * dW[i];
            double vCorrected = nextV[i] / (1 - Math.pow(beta1, t));
            double sCorrected = nextS[i] / (1 - Math.pow(beta, t));
            nextW[i] = W[i] - lr * vCorrected / (Math.sqrt(sCorrected) + epsilon);
        }
        return new double[][] {nextW, nextV, nextS};
    }

    static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        double[] W = {-5, -2};
        List<double[]> results = new ArrayList<>();
        results.add(W);
        for (int epoch = 0; epoch < epochs; epoch++) {
            W = optimizer.step(W, df_w(W), lr);
            results.add(W);
        }
        return results;
    }

    static List<double[]> train_p1(Momentum optimizer, double lr, int epochs) {
        double[] W = {-5, -2};
        double[] V = {0, 0};
        List<double[]> results = new ArrayList<>();
        results.add(W);
        for (int epoch = 0; epoch < epochs; epoch++) {
            double[][] next = optimizer.step(W, df_w(W), lr, V, 0.5);
            W = next[0];
            V = next[1];
            results.add(W);
        }
        return results;
    }

    static List<double[]> train_p1(RmsProp optimizer, double lr, int epochs) {
        double[] W = {-5, -2};
        double[] S = {0, 0};
        List<double[]> results = new ArrayList<>();
        results.add(W);
        for (int epoch = 0; epoch < epochs; epoch++) {
            double[][] next = optimizer.step(W, df_w(W), lr, S, 0.9);
            W = next[0];
            S = next[1];
            results.add(W);
        }
        return results;
    }

    static List<double[]> train_p1(AdamRule optimizer, double lr, int epochs) {
        double[] W = {-5, -2};
        double[] V = {0, 0};
        double[] S = {0, 0};
        List<double[]> results = new ArrayList<>();
        results.add(W);
        for (int t = 1; t <= epochs; t++) {
            double[][] next = optimizer.step(W, df_w(W), lr, V, S, 0.9, 0.999, t);
            W = next[0];
            V = next[1];
            S = next[2];
            results.add(W);
        }
        return results;
    }

    public static void main(String[] args) {
        for (double[] point : train_p1((GradientDescent) Optimizers::sgd, 0.4, 2)) {
            System.out.printf("%.4f %.4f%n", point[0], point[1]);
        }
    }
}
