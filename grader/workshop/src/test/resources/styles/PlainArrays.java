import java.util.ArrayList;
import java.util.List;

public class PlainArrays {
    static double[] df_w(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }
    static double[] sgd(double[] W, double[] dW, double lr) {
        double[] next = W.clone();
        for (int i = 0; i < next.length; i++) next[i] -= lr * dW[i];
        return next;
    }
    static List<double[]> train(double lr, int epochs) {
        List<double[]> points = new ArrayList<>();
        double[] W = {-5, -2};
        points.add(W.clone());
        for (int e = 1; e <= epochs; e++) {
            W = sgd(W, df_w(W), lr);
            points.add(W.clone());
            System.out.println("epoch " + e + ": w1 = " + W[0] + ", w2 = " + W[1]);
        }
        return points;
    }
}
