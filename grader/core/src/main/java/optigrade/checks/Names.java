package optigrade.checks;

import optigrade.reference.Known;

/** What the contract calls the parameters that every rule has. */
final class Names {

  static final String WEIGHTS = Known.WEIGHTS;
  static final String GRADIENT = Known.GRADIENT;
  static final String RATE = Known.RATE;
  static final String COUNT = Known.COUNT;

  private Names() {}
}
