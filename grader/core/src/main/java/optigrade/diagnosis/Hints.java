package optigrade.diagnosis;

import optigrade.model.Reply;
import optigrade.model.Text;

/** Where to look when a part gives no value, or not the value that was asked for. */
final class Hints {

  static final Text NULL =
      new Text(
          "Return what the comment above the method promises instead of null.",
          "Hãy trả về giá trị mà chú thích phía trên phương thức yêu cầu thay vì null.");

  static final Text NULL_PATH_MESSAGE =
      new Text(
          "train_p1 returned null where a list of points belongs.",
          "train_p1 trả về null thay vì một danh sách các điểm.");

  static final Text SHAPE =
      new Text(
          "Compare what you return with the comment above the method: which vectors, in which"
              + " order, and two numbers in each.",
          "Hãy so kết quả trả về với chú thích phía trên phương thức: gồm những vectơ nào, theo thứ"
              + " tự nào, và mỗi vectơ có hai số.");

  static final Text NOT_FINITE_MESSAGE =
      new Text("The result holds NaN or an infinite number.", "Kết quả chứa NaN hoặc số vô hạn.");

  static final Text NOT_FINITE =
      new Text(
          "Look for a division by zero or the root of a negative number, and at what keeps the"
              + " formula safe from them.",
          "Hãy tìm chỗ chia cho 0 hoặc lấy căn của số âm, và xem điều gì trong công thức giúp tránh"
              + " việc đó.");

  static final Text HARD_CODED_MESSAGE =
      new Text(
          "The result is right for the numbers of the exercise only; with other numbers it is"
              + " wrong.",
          "Kết quả chỉ đúng với các con số trong đề bài; với các con số khác thì sai.");

  static final Text HARD_CODED =
      new Text(
          "Compute from the parameters instead of typing in numbers or answers.",
          "Hãy tính từ các tham số thay vì gõ sẵn các con số hay đáp án.");

  static final Text PATH =
      new Text(
          "Return a list of points, two numbers in each: the start, then one an epoch.",
          "Hãy trả về một danh sách các điểm, mỗi điểm gồm hai số: điểm xuất phát, rồi mỗi epoch một"
              + " điểm.");

  private Hints() {}

  static Text of(Reply.Reason reason) {
    return switch (reason) {
      case MISSING ->
          new Text(
              "Write the method with the name and the parameters of the starter file.",
              "Hãy viết phương thức với tên và các tham số như trong tệp khởi đầu.");
      case DID_NOT_COMPILE ->
          new Text(
              "Mend the first of the compilation problems in the report, and compile your file yourself"
                  + " before you hand it in.",
              "Hãy sửa lỗi đầu tiên trong các lỗi biên dịch của báo cáo, và tự biên dịch tệp của bạn"
                  + " trước khi nộp.");
      case THREW ->
          new Text(
              "Look at the line that throws: which index or which variable is not what you expect there?"
                  + " Run it with small numbers of your own to see.",
              "Hãy xem dòng ném ra ngoại lệ: chỉ số nào hoặc biến nào ở đó không như bạn nghĩ? Hãy tự"
                  + " chạy với những số nhỏ để thấy.");
      case EXITED ->
          new Text(
              "A method returns its result; leave ending the program to main.",
              "Phương thức chỉ nên trả về kết quả; hãy để main kết thúc chương trình.");
      case TIMED_OUT ->
          new Text(
              "Look for a loop whose condition never becomes false.",
              "Hãy tìm vòng lặp có điều kiện không bao giờ trở thành sai.");
      case OUT_OF_MEMORY ->
          new Text(
              "Look for a list or an array that grows without end.",
              "Hãy tìm danh sách hoặc mảng cứ lớn lên không ngừng.");
      case STACK_OVERFLOW ->
          new Text(
              "Look for a method that calls itself without ever stopping.",
              "Hãy tìm phương thức tự gọi lại chính nó mà không dừng.");
      case RESULT_TOO_LARGE ->
          new Text(
              "Return only what the comment above the method promises.",
              "Chỉ trả về những gì chú thích phía trên phương thức yêu cầu.");
      case WRONG_SHAPE ->
          new Text(
              "Compare the method's first line with the starter file's: its types, and the word static.",
              "Hãy so với dòng đầu của phương thức trong tệp khởi đầu: các kiểu, và từ khóa static.");
      case BROKE_THE_CHANNEL ->
          new Text(
              "The method should only compute: no files, no processes, no tricks.",
              "Phương thức chỉ nên tính toán: không dùng tệp, tiến trình hay thủ thuật khác.");
      case NOT_RUN ->
          new Text(
              "Mend what is reported before this one first.",
              "Hãy sửa lỗi được báo trước lỗi này trước đã.");
    };
  }
}
