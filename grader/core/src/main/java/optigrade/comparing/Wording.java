package optigrade.comparing;

import java.nio.file.Path;
import java.time.Duration;
import optigrade.model.Text;

/** Why a class could not be compared, and what to do about it. */
final class Wording {

  private Wording() {}

  static Text noJar(Path jar) {
    String name = String.valueOf(jar.getFileName());
    return new Text(
        "The hand-ins were not compared: %s is not there. It is a program of its own; put it beside optigrade.jar, or build it with mvn package."
            .formatted(name),
        "Chưa so sánh các bài nộp: không thấy %s. Đây là một chương trình riêng; hãy đặt nó cạnh optigrade.jar, hoặc dựng nó bằng lệnh mvn package."
            .formatted(name));
  }

  static Text noCompiler() {
    return new Text(
        "The hand-ins were not compared: that needs Java's compiler, and this Java has none (it is a JRE). Install a JDK, 17 or later (Debian: apt-get install openjdk-17-jdk-headless), and run the same command again.",
        "Chưa so sánh các bài nộp: việc này cần trình biên dịch Java, mà bản Java đang dùng không có (đây là JRE). Hãy cài JDK 17 trở lên (Debian: apt-get install openjdk-17-jdk-headless) rồi chạy lại cùng lệnh đó.");
  }

  static Text noMemory() {
    return new Text(
        "The hand-ins were not compared: they need more memory than the comparison may take. Compare fewer at a time.",
        "Chưa so sánh các bài nộp: chúng cần nhiều bộ nhớ hơn mức việc so sánh được dùng. Hãy so sánh ít bài hơn mỗi lần.");
  }

  static Text tooMany(long handIns) {
    return new Text(
        "The hand-ins were not compared: %d of them differ, and %d is the most that are held against each other at a time. Compare fewer at a time."
            .formatted(handIns, Request.MOST_HAND_INS),
        "Chưa so sánh các bài nộp: có %d bài khác nhau, mà mỗi lần chỉ so sánh được nhiều nhất %d bài. Hãy so sánh ít bài hơn mỗi lần."
            .formatted(handIns, Request.MOST_HAND_INS));
  }

  static Text tooManyPairs() {
    return new Text(
        "The hand-ins were not compared: more than %d pairs might reach the threshold. Choose a higher one with --similarity-from, or compare fewer at a time."
            .formatted(Request.MOST_PAIRS),
        "Chưa so sánh các bài nộp: có hơn %d cặp có thể đạt ngưỡng. Hãy chọn ngưỡng cao hơn bằng --similarity-from, hoặc so sánh ít bài hơn mỗi lần."
            .formatted(Request.MOST_PAIRS));
  }

  static Text late(Duration limit) {
    return new Text(
        "The hand-ins were not compared: that took longer than %d seconds and was stopped. Compare fewer at a time, or choose a higher threshold with --similarity-from."
            .formatted(limit.toSeconds()),
        "Chưa so sánh các bài nộp: việc này kéo dài quá %d giây nên đã bị dừng. Hãy so sánh ít bài hơn mỗi lần, hoặc chọn ngưỡng cao hơn bằng --similarity-from."
            .formatted(limit.toSeconds()));
  }

  static Text broken() {
    return new Text(
        "The hand-ins were not compared: the program that does it broke off. All marks and reports are as they would be without it.",
        "Chưa so sánh các bài nộp: chương trình so sánh đã dừng giữa chừng. Điểm và báo cáo vẫn như khi không so sánh.");
  }
}
