import java.util.Arrays;
import java.util.Locale;

public class Printing {
    static double[] df_w(double[] W) {
        System.out.printf("w = %s, |w| = %.3e%n", Arrays.toString(W), Math.hypot(W[0], W[1]));
        System.out.print(String.format(Locale.US, "%8.4f|", W[0]));
        System.err.println("debug");
        System.out.flush();
        System.out.append("x").append('y');
        StringBuilder sb = new StringBuilder();
        sb.append(W[0]).append(", ").insert(0, '[').reverse();
        System.out.println(sb);
        System.out.println(String.join("-", "a", "b").repeat(3).toUpperCase(Locale.ROOT));
        return new double[] {0.2 * W[0], 4 * W[1]};
    }
}
