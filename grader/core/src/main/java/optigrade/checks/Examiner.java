package optigrade.checks;

import java.util.List;
import optigrade.answers.AnswerKey;
import optigrade.model.CheckOutcome;
import optigrade.model.Outcomes;
import optigrade.model.Program;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Examines programs by one key: runs every check of the plan through JUnit's Launcher in this JVM.
 * Opening one takes a moment, so open it once and examine many; one thread at a time may use it,
 * and several may each use their own.
 */
public final class Examiner implements AutoCloseable {

  private static final Namespace STORE = Namespace.create(Turns.STORE);

  /**
   * JUnit brings up Java's flight recorder wherever there is one, which makes every start slower.
   * It has no switch for that, but does not where this property says that all is compiled ahead.
   */
  private static final String NO_FLIGHT_RECORDER = "org.graalvm.nativeimage.imagecode";

  private final Plan plan;
  private final LauncherSession session;

  public Examiner(AnswerKey key) {
    this.plan = Plan.of(key);
    this.session = openSession();
  }

  private static synchronized LauncherSession openSession() {
    System.setProperty(NO_FLIGHT_RECORDER, "none");
    try {
      return LauncherFactory.openSession(onlyJupiter());
    } finally {
      System.clearProperty(NO_FLIGHT_RECORDER);
    }
  }

  /** Runs every check. Faults of ours are thrown as {@link optigrade.model.GraderFault}. */
  public Outcomes examine(Program program) {
    Examination examination = new Examination(program, plan.key());
    Sitting sitting = new Sitting(plan, examination);
    session.getStore().put(STORE, Sitting.class, sitting);
    try {
      session.getLauncher().execute(request(), sitting);
    } finally {
      session.getStore().remove(STORE, Sitting.class);
    }
    List<CheckOutcome> checks = sitting.outcomes();
    return new Aftermath(examination, checks).outcomes();
  }

  @Override
  public void close() {
    session.close();
  }

  /** Nothing on the class path or in the system's properties has a say in how checks run. */
  private static LauncherConfig onlyJupiter() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build();
  }

  private static LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter(LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
        .selectors(DiscoverySelectors.selectClass(CourseChecks.class))
        .build();
  }
}
