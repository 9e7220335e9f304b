import java.util.List;

/**
 * Minimise f(w1, w2) = 0.1 w1^2 + 2 w2^2 from (-5, -2) with four methods.
 *
 * W, dW, V and S are vectors of two numbers. Write what is marked TODO; leave the first lines of the
 * methods as they are. Build new arrays to return, and leave those that you are given unchanged.
 */
public class Optimizers {

    // What train_p1 calls once an epoch.
    interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }

    interface Momentum { double[][] step(double[] W, double[] dW, double lr, double[] V, double beta); }

    interface RmsProp { double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma); }

    interface AdamRule {
        double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S,
                        double beta1, double beta2, int t);
    }

    /** The gradient of f: {df/dw1, df/dw2} at W. */
    static double[] df_w(double[] W) {
        // TODO
        return null;
    }

    /**
     * One step of gradient descent: the new W.
     *
     *   W <- W - lr * dW
     */
    static double[] sgd(double[] W, double[] dW, double lr) {
        // TODO
        return null;
    }

    /**
     * One step of gradient descent with momentum: {W, V}.
     *
     *   V <- beta * V + (1 - beta) * dW
     *   W <- W - lr * V
     */
    static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
        // TODO
        return null;
    }

    /**
     * One step of RMSProp: {W, S}. Epsilon is 1e-6.
     *
     *   S <- gamma * S + (1 - gamma) * dW^2
     *   W <- W - lr * dW / sqrt(S + epsilon)
     */
    static double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
        // TODO
        return null;
    }

    /**
     * One step of Adam, t = 1, 2, ...: {W, V, S}. Epsilon is 1e-6.
     *
     *   V  <- beta1 * V + (1 - beta1) * dW
     *   S  <- beta2 * S + (1 - beta2) * dW^2
     *   V^ = V / (1 - beta1^t)
     *   S^ = S / (1 - beta2^t)
     *   W  <- W - lr * V^ / (sqrt(S^) + epsilon)
     */
    static double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S,
                           double beta1, double beta2, int t) {
        // TODO
        return null;
    }

    /**
     * The points of gradient descent: the start (-5, -2), then one for each epoch. Calls the optimizer
     * once an epoch, with the gradient at the current point.
     */
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
