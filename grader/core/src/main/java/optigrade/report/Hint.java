package optigrade.report;

import optigrade.model.Similarity;
import optigrade.model.Text;

/** What a likeness of two hand-ins means, and does not mean. */
public final class Hint {

  /** Stands wherever likenesses are told. */
  public static final Text NOTE =
      new Text(
          "A hint for somebody who looks, never a mark. The methods of this exercise are short and follow given"
              + " formulas, so honest solutions resemble each other, too; names, numbers and formulas are"
              + " not even looked at, only the shape of the code. Read both hand-ins before you think of"
              + " copying.",
          "Đây chỉ là gợi ý để người chấm xem lại, không bao giờ là điểm. Các phương thức của bài này ngắn và viết theo"
              + " công thức cho sẵn, nên bài làm trung thực cũng giống nhau; tên, số và công thức không được"
              + " xét đến, chỉ xét hình dạng của mã. Hãy đọc cả hai bài trước khi nghĩ đến việc sao chép.");

  private Hint() {}

  /** Why a hand-in was not compared. */
  public static Text of(Similarity.Why why) {
    return switch (why) {
      case NO_JAVA -> new Text("no Java", "không có Java");
      case NOT_GRADED -> new Text("not graded", "chưa chấm được");
      case UNREADABLE ->
          new Text(
              "can't be read as Java as it stands", "không đọc được như mã Java ở dạng hiện tại");
      case SHORT -> new Text("too short", "quá ngắn");
      case LONG -> new Text("too long", "quá dài");
    };
  }
}
