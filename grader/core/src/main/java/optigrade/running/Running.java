package optigrade.running;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import optigrade.model.Bindings;
import optigrade.model.GraderFault;
import optigrade.model.Isolation;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.running.jail.Jail;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Jails;
import optigrade.running.jail.Launch;
import optigrade.running.jail.ProcessLimitsOnly;
import optigrade.running.jail.Trial;
import optigrade.worker.protocol.Frames;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Orders;

/**
 * The processes of one run: started with it, shared by all its grading threads, gone with it. May
 * be used by several threads; a {@link Lease} by one at a time.
 */
public final class Running implements AutoCloseable {

  /** A program is compiled in less than half of the time that it is run and looked at. */
  private static final int PROGRAMS_OF_A_WORKSHOP = 2;

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Settings settings;
  private final CompletableFuture<Rubric> rubric;
  private final Jars jars;
  private final Spawner spawner;
  private final CompletableFuture<Optional<Trial>> jail;
  private final Workshop workshop;
  private final Pool<Worker> workers;

  /** For the first workshop everybody waits. */
  private final AtomicBoolean waits = new AtomicBoolean(true);

  private Running(
      Settings settings, CompletableFuture<Rubric> rubric, int programs, boolean keepsSpare) {
    this.settings = settings;
    this.rubric = rubric;
    this.jars =
        Jars.unpack(
            settings.temporary(),
            settings
                .quickStart()
                .filter(it -> settings.jail() == JailMode.OFF && it.isReachable()));
    this.spawner = new Spawner(jars.folder(), jars::close);
    this.jail = CompletableFuture.supplyAsync(this::tryJails);
    this.workshop =
        new Workshop(
            ownBench(settings, keepsSpare),
            this::startWorkshop,
            1 + (programs - 1) / PROGRAMS_OF_A_WORKSHOP);
    this.workers = new Pool<>(this::startWorker, programs, keepsSpare);
    this.workers.startFirst(keepsSpare ? Math.min(programs, CORES) : 1);
  }

  /** Only for what its owner has it check, once, and where the compiler's classes stand ready. */
  private static Optional<OwnBench> ownBench(Settings settings, boolean again) {
    return settings.jail() == JailMode.OFF
            && !again
            && settings.quickStart().filter(QuickStart::isOnClassPath).isPresent()
        ? Optional.of(new OwnBench())
        : Optional.empty();
  }

  /**
   * Starts what every submission needs.
   *
   * @param programs how many run at once
   * @throws GraderFault with code {@code no-jail} where one is required and none works
   */
  public static Running start(Settings settings, Rubric rubric, int programs) {
    return start(settings, CompletableFuture.completedFuture(rubric), programs, true);
  }

  /**
   * The same for somebody who waits: what can be started before the rubric is known is started.
   *
   * @param keepsSpare whether another worker stands ready for when one is lost
   */
  public static Running start(
      Settings settings, CompletableFuture<Rubric> rubric, int programs, boolean keepsSpare) {
    Running running = new Running(settings, rubric, programs, keepsSpare);
    if (settings.jail() == JailMode.REQUIRED && running.jail().isEmpty()) {
      running.close();
      throw new GraderFault("no-jail", Refusals.NO_JAIL);
    }
    return running;
  }

  public JailMode jailMode() {
    return settings.jail();
  }

  /** The jail that workers sit in, where one works here; for the run's log. */
  public Optional<String> jailName() {
    return jail().map(trial -> trial.jail().name());
  }

  /**
   * Whether everything is being ended, because somebody stops the whole program. What comes out
   * from then on says nothing of a submission.
   */
  public boolean isEnding() {
    return spawner.isEnding();
  }

  /** Compiles what was handed in; never fails for a reason of the student's. */
  public Compilation compile(Submission submission) {
    return workshop.compile(
        submission.files(), rubric().languageLevel(), rubric().limits().compile());
  }

  /** A place for the program, if it may run here. Costs nothing until its first call. */
  public Lease lease(Compilation compilation, Bindings bindings) {
    boolean pure = compilation.impurities().isEmpty();
    if (compilation.classes().isEmpty()) {
      return grant(compilation, bindings, new Isolation(Isolation.Lane.NOT_RUN, List.of()), true);
    }
    if (pure) {
      return grant(compilation, bindings, new Isolation(Isolation.Lane.SHARED, List.of()), true);
    }
    if (settings.jail() != JailMode.OFF && jail().isEmpty()) {
      return new Lease.Refused(Refusals.of(compilation.impurities()));
    }
    List<Text> notes = List.of(Refusals.alone(compilation.impurities()));
    return grant(compilation, bindings, new Isolation(Isolation.Lane.ALONE, notes), false);
  }

  private Lease grant(
      Compilation compilation, Bindings bindings, Isolation isolation, boolean shared) {
    ProgramInWorker program =
        new ProgramInWorker(
            compilation,
            bindings,
            rubric().limits(),
            new Seat(workers, shared),
            order -> workshop.stub(order, rubric().limits().compile()));
    return new Lease.Granted(program, isolation, program::close);
  }

  private Rubric rubric() {
    return rubric.join();
  }

  private Optional<Trial> jail() {
    return jail.join();
  }

  private Optional<Trial> tryJails() {
    return settings.jail() == JailMode.OFF ? Optional.empty() : jails(settings, jars).best();
  }

  /** Every jail that could work here, tried as a run tries them. */
  public static List<Trial> tryJails(Settings settings) {
    try (Jars jars = Jars.unpack(settings.temporary())) {
      return jails(settings, jars).all();
    }
  }

  private static Jails jails(Settings settings, Jars jars) {
    return new Jails(settings.tools(), settings.javaHome(), jars.folder(), settings.isRoot());
  }

  private Jail strongest() {
    return jail().map(Trial::jail).orElseGet(() -> new ProcessLimitsOnly(settings.tools()));
  }

  private Worker startWorker() {
    int megabytes = rubric().limits().memoryMegabytes();
    Launch launch =
        new Launch(
            settings.javaHome(),
            quick(Worker.PROCESS, Flags.ofWorker(megabytes)),
            Flags.memoryOfWorker(megabytes),
            jars.worker(),
            Worker.MAIN,
            List.of());
    return Worker.greet(child(strongest(), launch, Frames.LONGEST));
  }

  private Child startWorkshop() {
    Launch launch =
        new Launch(
            settings.javaHome(),
            quick(Workshop.PROCESS, Flags.ofWorkshop()),
            Flags.memoryOfWorkshop(),
            jars.workshop(),
            Workshop.MAIN,
            waits.getAndSet(false) ? List.of(Orders.AT_ONCE) : List.of());
    return child(strongest(), launch, Orders.LONGEST);
  }

  private List<String> quick(String process, List<String> flags) {
    return Stream.concat(flags.stream(), jars.flags(process).stream()).toList();
  }

  private Child child(Jail around, Launch launch, int longest) {
    try {
      return new Child(spawner.spawn(around.command(launch)), longest);
    } catch (IOException e) {
      throw new GraderFault("process-did-not-start", "No process could be started: " + e, e);
    }
  }

  /** Ends every process and removes every file of this run. */
  @Override
  public void close() {
    rubric.cancel(false);
    // First the processes themselves, so that nobody waits for one that is still starting.
    spawner.close();
    workers.close();
    workshop.close();
    jail.exceptionally(failure -> Optional.empty()).join();
    jars.close();
  }
}
