package optigrade.solving;

import java.util.Map;
import optigrade.model.Text;
import optigrade.reference.mistakes.Mistakes;

/** What each kind of finding is, in a sentence, whoever made it. */
public final class Catalogue {

  private static final Map<String, Text> PLAIN =
      Map.ofEntries(
          Map.entry(
              "hard-coded",
              new Text(
                  "The course's numbers are typed in rather than computed.",
                  "Các con số của đề bài được gõ sẵn thay vì được tính ra.")),
          Map.entry("missing", new Text("A method is missing.", "Thiếu một phương thức.")),
          Map.entry(
              "did-not-compile",
              new Text("A method does not compile.", "Một phương thức không biên dịch được.")),
          Map.entry(
              "threw",
              new Text("A method ends with an exception.", "Một phương thức ném ra ngoại lệ.")),
          Map.entry(
              "exited",
              new Text(
                  "A method ends the whole program.", "Một phương thức kết thúc cả chương trình.")),
          Map.entry(
              "timed-out",
              new Text(
                  "A method does not come to an end.", "Một phương thức chạy mãi không dừng.")),
          Map.entry(
              "out-of-memory",
              new Text("A method fills the memory.", "Một phương thức dùng hết bộ nhớ.")),
          Map.entry(
              "stack-overflow",
              new Text(
                  "A method calls itself without end.",
                  "Một phương thức gọi chính nó không dừng.")),
          Map.entry(
              "result-too-large",
              new Text(
                  "A method returns far more than a result can hold.",
                  "Một phương thức trả về kết quả quá lớn.")),
          Map.entry(
              "broke-the-channel",
              new Text(
                  "A program broke off, or wrote where only the grader writes.",
                  "Chương trình dừng đột ngột, hoặc ghi vào kênh riêng của trình chấm.")),
          Map.entry(
              "not-run",
              new Text(
                  "A method was not called: the hand-in's time was used up.",
                  "Một phương thức không được gọi vì đã hết thời gian dành cho bài nộp.")),
          Map.entry(
              "returned-null", new Text("A method returns null.", "Một phương thức trả về null.")),
          Map.entry(
              "wrong-shape",
              new Text(
                  "A method takes or returns something else than the exercise asks for.",
                  "Một phương thức nhận vào hoặc trả về kiểu khác với yêu cầu của đề bài.")),
          Map.entry(
              "not-finite",
              new Text(
                  "A method returns numbers that are not finite.",
                  "Một phương thức trả về những số không hữu hạn.")));

  private Catalogue() {}

  /** The id itself where nothing is known of it. */
  public static Text of(String id) {
    return Mistakes.named(id)
        .map(mistake -> new Text(mistake.message().en(), mistake.message().vi()))
        .orElseGet(() -> PLAIN.getOrDefault(id, Text.same(id)));
  }
}
