import java.util.Arrays;
import java.util.Objects;

final class Vec {
    private final double[] x;
    Vec(double... x) { this.x = Objects.requireNonNull(x).clone(); }
    Vec plus(Vec o) { return zip(o, Double::sum); }
    Vec times(double k) { return new Vec(Arrays.stream(x).map(v -> v * k).toArray()); }
    Vec sqrt() { return new Vec(Arrays.stream(x).map(Math::sqrt).toArray()); }
    Vec zip(Vec o, java.util.function.DoubleBinaryOperator f) {
        double[] r = new double[x.length];
        Arrays.setAll(r, i -> f.applyAsDouble(x[i], o.x[i]));
        return new Vec(r);
    }
    double[] array() { return Arrays.copyOf(x, x.length); }
    @Override public boolean equals(Object o) { return o instanceof Vec v && Arrays.equals(x, v.x); }
    @Override public int hashCode() { return Arrays.hashCode(x); }
    @Override public String toString() { return Arrays.toString(x); }
}

public class MatrixHelpers {
    static double[] sgd(double[] W, double[] dW, double lr) { return new Vec(W).plus(new Vec(dW).times(-lr)).array(); }
}
