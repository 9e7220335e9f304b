import java.util.List;

/** Bài tập tuần 3: các thuật toán tối ưu. */
public class TiengViet {
    static double tốcĐộHọc = 0.4;
    static synchronized double[] đạoHàm(double[] W) {
        synchronized (TiengViet.class) {
            System.out.println("Đạo hàm tại (" + W[0] + "; " + W[1] + ")");
        }
        return new double[] {0.2 * W[0], 4 * W[1]};
    }
    static List<double[]> huấnLuyện() { return List.of(đạoHàm(new double[] {-5, -2})); }
}
