import java.util.List;

/**
 * Tìm cực tiểu của f(w1, w2) = 0.1 w1^2 + 2 w2^2 từ điểm (-5, -2) bằng bốn phương pháp.
 *
 * W, dW, V và S là vectơ gồm hai số. Hãy viết những chỗ có TODO; giữ nguyên dòng đầu của mỗi phương
 * thức. Hãy tạo mảng mới để trả về và không sửa các mảng được truyền vào.
 */
public class Optimizers {

    // train_p1 gọi phương thức này mỗi epoch một lần.
    interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }

    interface Momentum { double[][] step(double[] W, double[] dW, double lr, double[] V, double beta); }

    interface RmsProp { double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma); }

    interface AdamRule {
        double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S,
                        double beta1, double beta2, int t);
    }

    /** Gradient của f tại W: {df/dw1, df/dw2}. */
    static double[] df_w(double[] W) {
        // TODO
        return null;
    }

    /**
     * Một bước gradient descent: trả về W mới.
     *
     *   W <- W - lr * dW
     */
    static double[] sgd(double[] W, double[] dW, double lr) {
        // TODO
        return null;
    }

    /**
     * Một bước gradient descent có momentum: {W, V}.
     *
     *   V <- beta * V + (1 - beta) * dW
     *   W <- W - lr * V
     */
    static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
        // TODO
        return null;
    }

    /**
     * Một bước RMSProp: {W, S}. Epsilon bằng 1e-6.
     *
     *   S <- gamma * S + (1 - gamma) * dW^2
     *   W <- W - lr * dW / sqrt(S + epsilon)
     */
    static double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
        // TODO
        return null;
    }

    /**
     * Một bước Adam, t = 1, 2, ...: {W, V, S}. Epsilon bằng 1e-6.
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
     * Các điểm của gradient descent: điểm đầu (-5, -2), rồi mỗi epoch một điểm. Mỗi epoch gọi optimizer
     * một lần, với gradient tại điểm hiện tại.
     */
    static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** Tương tự với momentum: beta = 0.5, V bắt đầu từ 0. */
    static List<double[]> train_p1(Momentum optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** Tương tự với RMSProp: gamma = 0.9, S bắt đầu từ 0. */
    static List<double[]> train_p1(RmsProp optimizer, double lr, int epochs) {
        // TODO
        return null;
    }

    /** Tương tự với Adam: beta1 = 0.9, beta2 = 0.999, V và S bắt đầu từ 0, t bắt đầu từ 1. */
    static List<double[]> train_p1(AdamRule optimizer, double lr, int epochs) {
        // TODO
        return null;
    }
}
