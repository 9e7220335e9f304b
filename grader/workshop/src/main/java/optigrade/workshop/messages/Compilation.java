package optigrade.workshop.messages;

import java.util.List;
import java.util.Optional;

/**
 * What became of a program's sources.
 *
 * @param problems what the compiler complained of (errors only), in the order of file and line
 * @param repairs what was mended or cut before compiling, in order
 * @param types every type that was found, compiled or not, in the order of file and position
 * @param classes the class files, ready to load: {@code main} cut out, exits rewritten
 * @param impurities what keeps the program from sharing a worker; empty means pure
 * @param flags what an instructor may want to know, such as an attempt to read files
 * @param swallows whether it may go on after stack or memory have run out, unseen: a class of the
 *     platform's that was being initialized stays broken then, for whoever comes next
 * @param remembers whether it may keep anything from one call to the next; one that can't need not
 *     be loaded anew
 */
public record Compilation(
    Status status,
    List<Problem> problems,
    List<Repair> repairs,
    List<TypeShape> types,
    List<ClassFile> classes,
    List<Reference> impurities,
    List<Flag> flags,
    boolean swallows,
    boolean remembers)
    implements Answer {

  public Compilation(
      Status status,
      List<Problem> problems,
      List<Repair> repairs,
      List<TypeShape> types,
      List<ClassFile> classes,
      List<Reference> impurities,
      List<Flag> flags) {
    this(status, problems, repairs, types, classes, impurities, flags, false, true);
  }

  public Compilation {
    problems = List.copyOf(problems);
    repairs = List.copyOf(repairs);
    types = List.copyOf(types);
    classes = List.copyOf(classes);
    impurities = List.copyOf(impurities);
    flags = List.copyOf(flags);
  }

  /** What becomes of sources of which nothing could be compiled. */
  public static Compilation failed(List<Problem> problems, List<Repair> repairs) {
    return new Compilation(
        Status.FAILED, problems, repairs, List.of(), List.of(), List.of(), List.of());
  }

  public enum Status {
    /** Everything compiled as handed in. */
    CLEAN,
    /** Something did not compile or had to be mended; there are classes all the same. */
    SALVAGED,
    /** Nothing could be compiled. */
    FAILED
  }

  /**
   * A located complaint.
   *
   * @param line from 1; 0 where no place is known
   * @param method the simple name of the method it fell in
   */
  public record Problem(
      String file, int line, int column, Sentence message, Optional<String> method) {}

  /**
   * Something the workshop mended.
   *
   * @param detail what exactly, such as {@code java.util.List}
   * @param costs whether the hand-in would not have compiled without it
   */
  public record Repair(Mend mend, String file, int line, String detail, boolean costs) {

    public String id() {
      return mend.id();
    }

    public Sentence message() {
      return mend.message(detail);
    }
  }

  public record ClassFile(String name, byte[] content) {}

  /** A reference that is not on the allow-list: who makes it, and to what. */
  public record Reference(String from, String to) {}

  /** Something an instructor may want to look at. {@code id} such as {@code reads-files}. */
  public record Flag(String id, String detail) {}

  /**
   * A type of the program.
   *
   * @param name the binary name with dots
   * @param file the path of the source file it stands in
   * @param variables its type variables, as the source names them
   */
  public record TypeShape(
      String name,
      String file,
      int line,
      Kind kind,
      boolean isAbstract,
      List<String> supertypes,
      List<String> variables,
      List<MethodShape> methods) {

    public TypeShape {
      supertypes = List.copyOf(supertypes);
      variables = List.copyOf(variables);
      methods = List.copyOf(methods);
    }

    public enum Kind {
      CLASS,
      RECORD,
      ENUM,
      INTERFACE
    }
  }

  /**
   * A method that a source declares (no constructors, no synthetic ones).
   *
   * @param descriptor as in the class file; what the source says as near as can be told where the
   *     method did not compile
   * @param parameters one each, in order
   * @param returns the return type as the source writes it
   * @param line where its name stands
   * @param endLine where its body ends
   * @param compiled false where calling it can only throw
   * @param landmarks where it does what a reader may be pointed to
   */
  public record MethodShape(
      String name,
      String descriptor,
      boolean isStatic,
      boolean isAbstract,
      List<Parameter> parameters,
      String returns,
      int line,
      int column,
      int endLine,
      boolean compiled,
      List<Landmark> landmarks) {

    public MethodShape {
      parameters = List.copyOf(parameters);
      landmarks = List.copyOf(landmarks);
    }
  }

  /**
   * On which line a method does something.
   *
   * @param sign what: {@code parameter 1} is read, {@code parameter 1 at 0} is the first element of
   *     an array, {@code call sqrt}, {@code number -5.0}, and by the constants of this class
   */
  public record Landmark(String sign, int line) {
    public static final String LOOP = "loop";
    public static final String RETURN = "return";

    /** An object, a list or an array of arrays is made. */
    public static final String CREATES = "creates";

    /** A method of the program's own is called. */
    public static final String OWN_CALL = "own call";

    /** Some number is written there. */
    public static final String NUMBER = "number";

    /** The parameter with this index. */
    public static String parameter(int index) {
      return "parameter " + index;
    }

    public static String element(int parameter, int index) {
      return parameter(parameter) + " at " + index;
    }

    public static String call(String name) {
      return "call " + name;
    }

    public static String number(double value) {
      return "number " + value;
    }
  }

  /** A parameter: its name, and its type as the source writes it ({@code List<Double>}). */
  public record Parameter(String name, String type) {}
}
