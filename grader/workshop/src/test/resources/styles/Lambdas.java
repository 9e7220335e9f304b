import java.util.function.*;

public class Lambdas {
    static final BiFunction<double[], double[], double[]> MINUS = (a, b) -> {
        double[] r = new double[a.length];
        for (int i = 0; i < r.length; i++) r[i] = a[i] - b[i];
        return r;
    };
    static double[] map(double[] xs, DoubleUnaryOperator f) {
        double[] r = new double[xs.length];
        for (int i = 0; i < xs.length; i++) r[i] = f.applyAsDouble(xs[i]);
        return r;
    }
    static double[] sgd(double[] W, double[] dW, double lr) { return MINUS.apply(W, map(dW, d -> lr * d)); }
    static Supplier<double[]> start() { return () -> new double[] {-5, -2}; }
    static Function<double[], double[]> twice(UnaryOperator<double[]> f) { return f.andThen(f); }
    static IntFunction<double[]> zeros() { return double[]::new; }
}
