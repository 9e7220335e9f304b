package optigrade.running.jail;

import java.util.List;

/**
 * What came of trying a jail.
 *
 * @param broken the promises that did not hold, as {@link Probe} names them
 * @param ended whether the probe came to its end
 * @param said the last that the jail itself said
 */
public record Trial(Jail jail, List<String> broken, boolean ended, String said) {

  public Trial {
    broken = List.copyOf(broken);
  }

  public boolean works() {
    return ended && broken.isEmpty();
  }
}
