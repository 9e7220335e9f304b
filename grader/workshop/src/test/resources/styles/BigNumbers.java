import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;

public class BigNumbers {
    static double exact(double w, double lr) {
        BigDecimal g = new BigDecimal("0.2").multiply(BigDecimal.valueOf(w), MathContext.DECIMAL64);
        return BigDecimal.valueOf(w).subtract(g.multiply(BigDecimal.valueOf(lr))).setScale(12, RoundingMode.HALF_UP).doubleValue();
    }
    static String show(double w) { return new DecimalFormat("0.0000").format(w); }
}
