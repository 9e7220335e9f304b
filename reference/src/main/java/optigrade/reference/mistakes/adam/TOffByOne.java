package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.Names;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code t + 1} or {@code t - 1} in the bias corrections. */
final class TOffByOne implements RuleMistake {

  @Override
  public String id() {
    return "adam.t-off-by-one";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The bias corrections use a neighbouring epoch number instead of the t that the method is"
            + " given.",
        "Phép hiệu chỉnh độ lệch dùng số epoch liền kề thay vì đúng giá trị t được truyền vào.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The first epoch comes with t at one already; count whether your program shifts it once"
            + " more.",
        "Epoch đầu tiên đã được truyền vào với t là một rồi; hãy đếm xem chương trình của bạn có"
            + " dịch nó thêm lần nữa không.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Adam.EPOCH, q -> q.at(Names.COUNT).plus(q.number(1))),
        right -> right.with(Adam.EPOCH, q -> q.at(Names.COUNT).minus(q.number(1))));
  }
}
