package optigrade.workshop;

/** Sources that more than one test starts from. */
public final class Samples {

  private Samples() {}

  /** Right and plain; tests break one line of it. */
  public static final String PLAIN =
      """
      import java.util.ArrayList;
      import java.util.List;

      public class Optimizers {
          interface Step { double[] step(double[] W, double[] dW, double lr); }

          static double[] df_w(double[] W) {
              return new double[] {0.2 * W[0], 4 * W[1]};
          }

          static double[] sgd(double[] W, double[] dW, double lr) {
              double[] r = new double[W.length];
              for (int i = 0; i < W.length; i++) {
                  r[i] = W[i] - lr * dW[i];
              }
              return r;
          }

          static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
              double[] v = new double[W.length];
              for (int i = 0; i < W.length; i++) {
                  v[i] = beta * V[i] + (1 - beta) * dW[i];
              }
              return new double[][] {sgd(W, v, lr), v};
          }

          static List<double[]> train_p1(Step optimizer, double lr, int epochs) {
              List<double[]> all = new ArrayList<>();
              double[] W = {-5, -2};
              all.add(W);
              for (int e = 0; e < epochs; e++) {
                  W = optimizer.step(W, df_w(W), lr);
                  all.add(W);
              }
              return all;
          }

          public static void main(String[] args) {
              System.out.println(train_p1(Optimizers::sgd, 0.4, 2).size());
          }
      }
      """;

  /** The plain one with one piece of it replaced. */
  public static String with(String part, String replacement) {
    if (!PLAIN.contains(part)) {
      throw new IllegalArgumentException("not in the sample: " + part);
    }
    return PLAIN.replace(part, replacement);
  }
}
