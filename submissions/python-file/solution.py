import numpy as np


def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]], dtype=np.float32)


def sgd(W, dW, lr):
    return W - lr * dW
