public class Records {
    record State(double[] w, double[] v) {
        State {
            if (w.length != v.length) throw new IllegalArgumentException("lengths differ: " + w.length);
        }
        State withV(double[] next) { return new State(w, next); }
    }
    record Pair<A, B>(A first, B second) {}
    static State momentum(double[] w, double[] dw, double lr, double[] v, double beta) {
        State s = new State(w, v);
        System.out.println(s + " " + s.hashCode() + s.equals(null));
        return s.withV(dw);
    }
    static Pair<double[], double[]> pair(double[] a) { return new Pair<>(a, a); }
}
