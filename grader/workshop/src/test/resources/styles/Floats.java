public class Floats {
    static float[] rmsprop(float[] w, float[] g, float lr, float[] s, float gamma) {
        for (int i = 0; i < w.length; i++) {
            s[i] = gamma * s[i] + (1f - gamma) * g[i] * g[i];
            w[i] -= lr * g[i] / (float) Math.sqrt(s[i] + 1e-6f);
        }
        return w;
    }
    static Float[] boxed(Float[] w) { w[0] = Float.valueOf(w[0] + 1f); return w; }
}
