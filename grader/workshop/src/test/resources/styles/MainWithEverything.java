import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Scanner;
import javax.swing.JFrame;

public class MainWithEverything {
    static double[] df_w(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }

    public static void main(String[] args) throws IOException, InterruptedException {
        Scanner in = new Scanner(System.in);
        System.out.println(Files.readString(new File(in.nextLine()).toPath()));
        new Thread(() -> new JFrame("plot").setVisible(true)).start();
        Thread.sleep(1000);
        System.exit(0);
    }
}
