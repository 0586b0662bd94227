"""The model of this service: schema, features, training, evaluation, explanation.

Everything here is the standard library and runs on Python 3.8 and later, the
version of SageMaker's scikit-learn image, so that the same code trains on a
laptop, in a test and in AWS.
"""
