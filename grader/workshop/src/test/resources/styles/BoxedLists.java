import java.util.*;

public class BoxedLists {
    List<Double> dfW(List<Double> w) { return Arrays.asList(0.2 * w.get(0), 4 * w.get(1)); }
    List<Double> step(List<Double> w, List<Double> g, Double lr) {
        List<Double> out = new LinkedList<>();
        Iterator<Double> it = g.iterator();
        for (Double x : w) out.add(x - lr * it.next());
        return Collections.unmodifiableList(out);
    }
    Map<String, List<Double>> named(List<Double> w) {
        Map<String, List<Double>> m = new TreeMap<>();
        m.put("W", w);
        m.computeIfAbsent("V", k -> new ArrayList<>()).add(0.0);
        for (Map.Entry<String, List<Double>> e : m.entrySet()) System.out.println(e.getKey() + e.getValue());
        return m;
    }
}
