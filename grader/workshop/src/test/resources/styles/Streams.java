import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class Streams {
    static double[] sgd(double[] W, double[] dW, double lr) {
        return IntStream.range(0, W.length).mapToDouble(i -> W[i] - lr * dW[i]).toArray();
    }
    static double norm(double[] W) { return Math.sqrt(DoubleStream.of(W).map(x -> x * x).sum()); }
    static List<double[]> path(int n) {
        return Stream.iterate(new double[] {-5, -2}, w -> sgd(w, w, 0.1)).limit(n + 1).collect(Collectors.toList());
    }
    static String show(List<Double> xs) {
        return xs.stream().map(x -> String.format("%.4f", x)).collect(Collectors.joining(", ", "[", "]"));
    }
}
