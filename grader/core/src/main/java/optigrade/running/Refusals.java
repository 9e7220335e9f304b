package optigrade.running;

import java.util.List;
import java.util.stream.Collectors;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation.Reference;

/** What is said of programs that use more than arithmetic. */
final class Refusals {

  static final String NO_JAIL =
      "No jail works on this machine. Install bubblewrap (on Debian and Ubuntu: apt install"
          + " bubblewrap), or grade without --jail required.";

  private static final int NAMED = 5;

  private Refusals() {}

  static Text of(List<Reference> impurities) {
    String used = used(impurities);
    return new Text(
        "The program uses "
            + used
            + ". Such a program is only run inside a jail, and none works on this machine. Install"
            + " bubblewrap (on Debian and Ubuntu: apt install bubblewrap), or, if you trust this"
            + " hand-in, grade it with --jail off.",
        "Chương trình dùng "
            + used
            + ". Chương trình như vậy chỉ được chạy trong môi trường cách ly, và máy này không có"
            + " môi trường cách ly nào hoạt động. Hãy cài bubblewrap (Debian và Ubuntu: apt install"
            + " bubblewrap), hoặc nếu tin cậy bài nộp này thì chấm với --jail off.");
  }

  static Text alone(List<Reference> impurities) {
    String used = used(impurities);
    return new Text(
        "Run alone, because it uses " + used + ".",
        "Được chạy riêng, vì chương trình dùng " + used + ".");
  }

  private static String used(List<Reference> impurities) {
    List<String> names = impurities.stream().map(Reference::to).distinct().sorted().toList();
    return names.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (names.size() > NAMED ? ", ..." : "");
  }
}
