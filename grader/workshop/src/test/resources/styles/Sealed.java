public class Sealed {
    sealed interface Rule permits Gd, Adam {}
    record Gd(double lr) implements Rule {}
    record Adam(double lr, double beta1, double beta2) implements Rule {}
    static double rate(Rule rule) {
        if (rule instanceof Gd gd) return gd.lr();
        if (rule instanceof Adam adam && adam.beta1() > 0) return adam.lr();
        var other = rule.toString().length();
        return other;
    }
}
