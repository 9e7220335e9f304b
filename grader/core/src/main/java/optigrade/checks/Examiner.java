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

  private static final Namespace STORE = Namespace.create(Criteria.STORE);

  private final Plan plan;
  private final LauncherSession session;

  public Examiner(AnswerKey key) {
    this.plan = Plan.of(key);
    this.session = LauncherFactory.openSession(onlyJupiter());
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

  /** Examines a program that has nothing, so that the first real one finds everything loaded. */
  public void warmUp() {
    examine(new NoProgram());
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
