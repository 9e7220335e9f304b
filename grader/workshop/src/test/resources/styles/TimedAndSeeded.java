import java.util.Random;

public class TimedAndSeeded {
    private static final Random RANDOM = new Random(42);
    static double[] noisy(double[] W) {
        long start = System.nanoTime();
        W[0] += RANDOM.nextGaussian() * 1e-12 + Math.random() * 0;
        System.out.println("took " + (System.nanoTime() - start) / 1e6 + " ms at " + System.currentTimeMillis());
        return W;
    }
}
