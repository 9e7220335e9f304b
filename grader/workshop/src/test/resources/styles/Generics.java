import java.util.*;

public class Generics {
    static class Trace<T extends Comparable<T>> implements Iterable<T> {
        private final List<T> items = new ArrayList<>();
        void add(T item) { items.add(item); }
        @Override public Iterator<T> iterator() { return items.iterator(); }
        T max() { return Collections.max(items); }
        @SafeVarargs static <E extends Comparable<E>> Trace<E> of(E... es) {
            Trace<E> t = new Trace<>();
            for (E e : es) t.add(e);
            return t;
        }
    }
    static double best(double... xs) {
        Trace<Double> t = new Trace<>();
        for (double x : xs) t.add(x);
        double sum = 0;
        for (Double d : t) sum += d;
        Optional<Double> first = t.items.stream().findFirst();
        return sum + t.max() + first.orElse(0.0) + Trace.of(1, 2).max();
    }
}
