import java.util.ArrayList;
import java.util.List;

interface Optimizer {
    double[] step(double[] W, double[] dW, double lr);
    default String name() { return getClass().getSimpleName(); }
    static Optimizer plain() { return (W, dW, lr) -> W; }
}

class Sgd implements Optimizer {
    @Override
    public double[] step(double[] W, double[] dW, double lr) {
        return new double[] {W[0] - lr * dW[0], W[1] - lr * dW[1]};
    }
}

public class OwnInterfaces {
    @FunctionalInterface
    interface AdamRule {
        double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t);
    }
    static List<double[]> train_p1(Optimizer o, double lr, int epochs) {
        List<double[]> all = new ArrayList<>(List.of(new double[] {-5, -2}));
        Optimizer anonymous = new Optimizer() {
            public double[] step(double[] W, double[] dW, double rate) { return o.step(W, dW, rate); }
        };
        for (int i = 0; i < epochs; i++) all.add(anonymous.step(all.get(i), all.get(i), lr));
        return all;
    }
}
