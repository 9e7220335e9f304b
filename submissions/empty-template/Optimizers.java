import java.util.List;

public class Optimizers {

    interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }

    interface Momentum { double[][] step(double[] W, double[] dW, double lr, double[] V, double beta); }

    interface RmsProp { double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma); }

    interface AdamRule {
        double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S,
                        double beta1, double beta2, int t);
    }

    /** The gradient of f(w1, w2) = 0.1 w1^2 + 2 w2^2. */
    static double[] df_w(double[] W) {
        // TODO: return {dw1, dw2}
        return null;
    }

    /** One step of gradient descent: the new W. */
    static double[] sgd(double[] W, double[] dW, double lr) {
        // TODO
        return null;
    }

    /** One step of gradient descent with momentum: {W, V}. */
    static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
        // TODO
        return null;
    }

    /** One step of RMSProp: {W, S}. Epsilon is 1e-6. */
    static double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
        // TODO
        return null;
    }

    /** One step of Adam, t = 1, 2, ...: {W, V, S}. Epsilon is 1e-6. */
    static double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S,
                           double beta1, double beta2, int t) {
        // TODO
        return null;
    }

    /** The points of gradient descent from (-5, -2), the start included. */
    static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** The same with momentum: beta = 0.5, V starts at 0. */
    static List<double[]> train_p1(Momentum optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** The same with RMSProp: gamma = 0.9, S starts at 0. */
    static List<double[]> train_p1(RmsProp optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** The same with Adam: beta1 = 0.9, beta2 = 0.999, V and S start at 0, t starts at 1. */
    static List<double[]> train_p1(AdamRule optimizer, double lr, int epochs) {
        // TODO
        return null;
    }
}
