public class EnhancedSwitch {
    enum Method { GD, MOMENTUM, RMSPROP, ADAM }
    static double rate(Method method) {
        return switch (method) {
            case GD -> 0.4;
            case MOMENTUM -> 0.6;
            case RMSPROP -> 0.3;
            case ADAM -> { double base = 0.1; yield base * 2; }
        };
    }
    static int old(Method m) {
        switch (m) {
            case GD: return 1;
            default: return m.ordinal() + Method.values().length + Method.valueOf("ADAM").compareTo(m);
        }
    }
    static double byName(String name) {
        switch (name.trim().toLowerCase()) {
            case "gd": return 0.4;
            case "adam": return 0.2;
            default: throw new IllegalStateException("unknown: " + name);
        }
    }
}
