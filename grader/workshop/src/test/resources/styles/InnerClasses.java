public class InnerClasses {
    private double lr = 0.1;
    class Counter {
        private int t;
        int next() { return ++t; }
        double rate() { return lr / Math.pow(t, 0.5); }
    }
    static class Base {
        protected double[] state = new double[2];
        void reset() { java.util.Arrays.fill(state, 0.0); }
    }
    static class Momentum extends Base {
        double[] step(double[] w) {
            class Local { double twice(double x) { return 2 * x; } }
            state[0] = new Local().twice(w[0]);
            super.reset();
            return state;
        }
    }
    double run() {
        Counter c = new Counter();
        c.next();
        return c.rate();
    }
}
