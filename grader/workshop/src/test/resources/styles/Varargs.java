import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

public class Varargs {
    static Object[] adam(double[] W, double... hyper) {
        Map<String, Double> named = new HashMap<>();
        named.merge("beta1", hyper.length > 0 ? hyper[0] : 0.9, Double::sum);
        Deque<double[]> stack = new ArrayDeque<>();
        stack.push(W);
        Set<Integer> seen = new HashSet<>(Set.of(1, 2, 3));
        PriorityQueue<Double> queue = new PriorityQueue<>((a, b) -> Double.compare(b, a));
        queue.offer(named.getOrDefault("beta1", 0.9));
        return new Object[] {stack.pop(), queue.poll(), seen.size(), Integer.MAX_VALUE, Long.parseLong("12"), (char) 65};
    }
}
