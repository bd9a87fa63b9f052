import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 6e41346c543c0cc4. */
export const weights: Weights = {
  questions: [
    { id: 'one-artifact', bias: -3.66 },
    { id: 'other-artifact', bias: -2.43 },
    { id: 'approval-gate', bias: -3.34 },
    { id: 'stage-like-prod', bias: -4.15 },
    { id: 'masked-data', bias: -2.97 },
    { id: 'observability', bias: -4.21 },
    { id: 'environment-labels', bias: -3.81 },
    { id: 'specific-rollback', bias: -3.54 },
    { id: 'quick-rollback', bias: -3.08 },
    { id: 'way-around', bias: -2.64 },
    { id: 'gate-before-stage', bias: -4.07 },
    { id: 'gate-before-prod', bias: -3.99 },
  ],
  limits: {
    'one-artifact': { threshold: 0.62, settles: 0.92, doubt: 0.12, objects: 0.82 },
    'approval-gate': { threshold: 0.82, settles: 0.92, doubt: 0.12, objects: 2 },
    'stage-like-prod': { threshold: 0.95, settles: 0.92, doubt: 0.12, objects: 2 },
    'masked-data': { threshold: 0.88, settles: 0.92, doubt: 0.08, objects: 2 },
    observability: { threshold: 0.88, settles: 0.92, doubt: 0.12, objects: 2 },
    'environment-labels': { threshold: 0.88, settles: 0.92, doubt: 0.12, objects: 2 },
    'specific-rollback': { threshold: 0.88, settles: 0.92, doubt: 0.08, objects: 2 },
    'quick-rollback': { threshold: 0.82, settles: 0.92, doubt: 0.12, objects: 2 },
    'lane-order': { threshold: 2, settles: 2, doubt: 0, objects: 0.73 },
    'test-gates': { threshold: 0.82, settles: 0.92, doubt: 0, objects: 2 },
  },
  bits: `gZhleqB0g5QFFK+EuW3H3Ywoap3AwqUMf+pLRAFDVigZNENNitGFCEzfplwttz+hE+FJTixGKPWNl0oIwRZESuUUNyjfeZUPmFCUIXkriCTQZL
Kc8ylYafxIZojDRUIbVELR5Jl3Y4aMJhjKg4vbuNrfwY9iLiwwQIm5gfXP3Hot0JRNnzvDCdGYJhHrqoFYlPuCKK5tza91H-ABLNdruiAzhTEi
KzYkkOKxZReqoBvFfaIQWbzixGSLn1wxpJu08DqMc69oGW-WI9xgEP4nyla0kA4-REMcYsjBItoh8ChK7PVckARuk+cNdHuk9oBFvpAzexoZIf
r36-BS5IAygsB7yUwckUHp7DDWpKOvelgGxFo4MlgnOybIJoJ1iYZOyxc9gVLW5wx3iC0pQa-O5lotRbDRnjBsc5cZaKug3b8yaSIHIYH7NF2i
2yYalLP4YtN2wgwMmjO1EcE0JxJOt1CsoMxi3YI56jgTJER5W668qjRVqQrXKp5n3yLae0IYDO3BNsBF-HCKyfGRE0gKa38yW0mBJx8AtoBBYl
rjd-6LiqWIAZKvEMHKncFpSAJEvaGpHhooDgBT6WrhEbR9EXyFdaepKnb12qQeuHPw9h7AxBsAqqJ6ksyE9SAe5gcMweEGMWKyR9LtZVxCPrue
SgrGs5UDM+OR0KyDdmH1S8qA3J3zPar0g6RrEkT4iAC7J3hFX0BG0JGoOsRBT8MKlvGCgeuTg9vso0yEOKt6WLnUDlOextE0EHM1EggAMPVZAP
4VKKudzRV9BTrGQh3vT4VgwZISsaCqzGYj1CCWoAbVJ4GcGMuwxwzEjfGdg8Ygq+UlyJk4AbwIT3QUgYqyAbUnJvOico8k8oMPTZnnkfYEcOXy
Qe1SFiT+gOwjFEqd1f1g2szIHc2GBhEELajNowBt9e1x0ejDuGcshoxEw8wtZl0BDHYH7Xr9B+4c6frEg5v+xKc+qDKqTQ8RCBHuRLCT+RLlrx
GKzNY4v3uKfkjcwpGlwM2cWKuiEiPtZWMmiZqMWuGZDs7BSxxHgf4+gjI2GzrJ7pP4N13KPXGsP5Hrxiq1bsLix5ngAovfG2yiJNkM4-xFF6mg
EmSFnJ72qDHYFzczBdhJtnUIQfRFyl5G1CE3ulYdVkk4vFFD0qQ0M3Na5yt5BomkBd69ROEQx3vgmE0wYgL+b+Ur6Zrf40JBkhBPzsskS2pTaf
MZl2dTbYoQQHJ2U-K-rXDUKjK4oA3VC+CRB5ZL8HZ8AF6aTfrSesSTevJjFsUYSi6Ubemuw-vvl2KTsQIeFJH0hVmjSK+mJN4wpkDPCkgFqzsG
3zlBBBEPkgCfapRm8WGcX4uzC+QK6IipgHP85lx0-Fjgu1lHJ4g4jLQN8nxqegGkt8u+rlXKki2csgokGNlcFrDlN1qNA79K-WJLJZeiTgg+rF
cCyDKwjVDU+XV4AJRVhF5g3MnQJkKCa20SDrI7Madtw+7XJ5sH5x1RALqnChKJLQ2cp8CIEtmIds0zj4jIjPhp88U7AZWETwmii7yP2YP7sS6x
EBOib9eVrQnqn95EvLopRDYyn+8oWBBj-c4M1VP5VUwXsu64Cjv+rNyyGkGQtOa++394igtLQeYWkYg0Vv0M4rByiFzFtWN927i5U+Jnf1SjCk
knuf9iAmaAR7eQRx7ySWEcGYTkkyYCZkFCF6OLMctIFkbxZ0qUMAzxUuMXNSKMSOaOWDm7TpvHI1nmLFogYZa8f8rzKngpaSe06-R1Kwh5L9Ya
PxLGk48TEcScQA0oYC+3z4HDGPyUR5RBHFphbEIppGqo+SKyowBx5Sg9M2jMmpk5eZWGmiTYPD63viRMIGnMpT1oepLTrcPF9enbW-6lNnK1mJ
-gRSUtGiTmN1oV9eYIIXygog76wK0Fb2eL2pylIReBU4VuJT7PWb2n7nIKcwoGyYIBcYmfeyBCOlNZmZQCjDBVhZ-Uj5EwfmwCCa-mI6Dh4vV1
TDJBoCAnZM6DPwhppQzfLREqZqhHm78iVZ0UQhgz0IJkegSYwgEIE5BBRRBBWeqyljgi1JjuKOQBtDOySbfcnJBgicroNb1z4FXP440JGuM6FM
9MDZs8xnqZSytvAFxwLOqJZ0xRwAeUc3DF0GdxjFaUOGzCqx64B0US9tY93UkRIqxQSBZoIjw3R7PJjipTrR4eSbqwaKnX3r4Spodcorw5YJ2p
MpEZYdkTlKd3WMOtpiUKkk3eHbq8elkstY4WasYQXxKmxWRbfncrTGp9xSiUq4n0vYIRzgp7UtItLbqhGpZI64QjyUSkiWWj8q1pYOtXeNtbJ7
imODy8jUMDNDJ6dcXvpZm8iVxQDSxZWOGeyhKJKHTR+kNNpZEN7LdFjXEQThAN0cFCFX9PBUKP0Q18-q4uaMpoivXVlWquRZ3HRKmcol8kq-c2
qCnqEqU3EpsZoTYxCRdOtLIFsakrWzvq6rSVrG9ouKGO3NZpypaYVJRlUPtqqeKpmnQAaNxikX9zhUKywx6g5mzo37TlMYZRutTxF1kpUUSBpN
zSq-iRJKldQvJJZY6ZcR2iW0kBj5Mmm5K4Z0lDNXBzPTVmNLV3icYSbHUM8USTOPrQhyF9Q2h5w5obJpOTSqyOUUrIETPiglC6caaxye07YFNj
MVo2hC6jcGW9k0t+xITFLbTRZHqi7Q1D6MStSvP1gTd4qYzOCq2MlGuFHRZSHDL5z0sTTyicP+IZAo1YMqpna1wANaG6ia1qECEwmGwGrMT5gN
K00WBna0GrpYjqaqiUrxeEbtGjNIqWbk4KQa1kLGTxMaxaXoKGyM2oqFkqAMEtSbTlO2miYDaBroVZNJQmYTUJqogKxG3i2EHhCiOiGlGqFccV
UZMoipq1VLAaLJq1Z8toC6F5QkZz3aP5Tt6ZTzD5IsEjOWBZF9M62DG+o12s5MEjrm8MpkkadQSSdVRIPSeK6xkF5U8hDxeQFmqEPSaZb9ID1S
ynM0J5WMKR5zDaXkHRUKYZmsaR3lDPNrdQxhjSkL6K01VkOyIYsij1TmDL7UcGqDWKSHDNJ5gBTRKar2yyOTSZPrzTZRzm6wtD6hiJJniqlpGU
Rv6cGkkzYbGlz0z-WUBDHAaL8vVslMKniqbV3-4Yd0EnKjocZadtOw-p0dqQWd6gY2y1JpaBtSfa6Tqi0aUtTSX9Vk5NrTLq7S1mdWk6TwhNf5
VbJyWRTXN721Z5dlKFO6qNq1Fq1uKlWuWKI56WkZJpAUHSeMUlpoamUiK8-gyNJLTZti28D6qHFnfoIsHyM6dIGWBZ-eVNH2kpYk1qyIpdogsU
xkd4q7pX0jpEPDTqTSSf2W-vJJj6MJl4iys6nPYs3x9V6SeMEZVNN7UdVk5MSKSRxKLytmd9RINjeO3hcLbnLPuyQbrwSBXr8FpMfw008VaOHL
H0ZzwlHW0m5kFpyUawgruCnUkqSZGsabFiypJpVtuvLVAqDEDKeLradTRiyZVVLEMv4NmkKFd1nxWn7iK1s4ipfoAduEdXsmi6Jo2SOffN8q60
IupgRy-02qVvjUVpyBqq1xdVrF6rqNSsk1QlUpUdLXLetVZC0VliaCQDI1P2ZIKlUMslGHekjIzgV5KHpWUND1y94SuMtKlxjDqeN1kkluCabR
+ImWFpMLTeEWkPn0t3nqnix6BTaNoc4hqYsokPXDmMePEpE-UeXUmKC1L7YwuYEW1i+oJTRLyMZQJ1RtO63Otvj0jiZpT5kyKFVm7HxwcmTV0T
6lLqsVU2k6OfNykMVyh5kVmsqMYk07BTNMH3URRGS2UhUE05kjkr6gDVWLlAaAERfrXPaMjxM0pi00IFw2rLtrEEdbl4-kKJ---c1BNkOXTdIJ
lPEXzbWlstLqdt-eefm0dtrQuSr1uuzF5uUly+QqTFVq6W6yVKp9FIkW7ik0UV5W3YXSubpycWk21NA1gUJFxrVm6jQHKGOT6OjX06MOUEiR7u
CxQkpUyIalLntbSqwlDbWBLV0UKmM5dUUDF5OkHlTHUbx0LFpYNqlpLXF7KdYrHhpKPLmbyIyjuuIJPzQyldIP8QKjuzcTeablNd8eE0BN3UvO
i1skZzdRxol1jsG9QZ9hIz+NpkmKpnZLbJ3RaeewzSsntqW8ZsDlMGRvHk6gHkck0KIFZQF5jZmeXxqJgaABksjiVCNkH6FxCSjEsG6EKTwSMn
iUzx-SBBEgCCqvogyLFFpDiadNlCoQT6IoShCUu0hQEt0J6Kt6boU5ApDlI01JJqiQULFgGQ4-ZL2KD6O3Uzc2kytZPYQLliLTZtdoXmmkMyKO
TOvzJ-POMzMSSSyFV6BDdLZ50OUP43MtF9i5acQlUUzxh5Sk2JZY+UuFHdNzHj2nJvkd0ZzQKkokdwpnDvysi4xiNVIRX9BdTNTVmZ4vE3OFP9
rMS7peHSlKyWSeYFBV0yWVR6pIpCljH0NlDNa7HNLJSrcGSTyePCfLOqg0kmhYSR1nDtiOGlsB0AYFHhZwa5pZUqMRTTVILDzqgRu-9oPGr1hi
b5Upfb3bNre2y6hiNtyEdb+NXrr7vdziQaV1tlkk9u06l0ddF+quLUk05SqXTyRrzkesKkw3qSnKVZ1y6a96uS1oLlWFAFkks05pdW2jZcGatu
yBPkTank8gXn5hDpM4sayzjeUZ2+SjglDd1LRKx0aRml7QcnzxawqYM0b3OURSSJZTVqcRtlMHHJHOvd8jljwHZIOYI-8huEdK-97HDHmZsfGt
V7gf5e0K61pp0Mko6g7MGmpPPYNpCexpnHWxiltPrVkiacYTlUuDq0cwIFpKJRGaHkbJmazQKy40nLxQLyBBUQIAFkhoUESAPzxv--pSzSqWpu
w-VVJF5oiWpqUpqFHK5PA1jAnKFHOpoaQIPRFlrRsrAqo5tq6U9lq8tOkUp6EUxUqU6cX4KFSRVAohU7YtvmaU9zaXp5TyZIHRzOnbLunB7sio
u4dcbtZQS1WyJDTHOriMZ1RRJx+x+0eSlMatLGmWJz5iislJ5WV7JXiMCrdo1DGdW2apkDLvWqYMFVI6B7wctoHaZZT7+4gFjW65q52UvVq9UU
khanRYxLb52FrgjMI-QUsXJdNmm1qZYNCzM0oMDRzI1n6loTKyYezkKUOUeTygqCFShltU4omR0UMVclAaI4CXripqrvGFrMJnf6SqJRCwdUvQ
R2earFviV1UcvyEx1SNtVrWZbZYqpOtq6kqrqKVrTSV2B3KFZVxngqG5Garr3vYVKmWl3JXXco6wqSU+fJV2q0LFppTQBQTJFSDl52xcY+ia9D
Ze3xzQdE1kU2ljM7IjVIHplv2piJdyKMzd4cMSmeTZSSWcO9RpayoumrgUisk8DnMPYTK7wqGSycmKOaKriMYfp7JzglP6uCbKlUMcYGBdEh9q
zMDecNSfky8DFUxbmKs-hTRyOSTnVoFHNzhZSeUtjolJTLHhslzKSrtomVSzk1kpaLxNzNjJt4OlvzIElmmmkWDbRzwDaK+Ky7SAaK0uoaV3lN
7qtWVtJLu66v1FRd1BusUrjiuYt50VXXJX76NrtIvruquz9d2y7015KNuTftudmncV9aUGhq7aduqKploWtXvWZHV3dQu62VHrqS5q6Oj3Lvl6
Fbl3bequal6majZdd+atq7XOANiUOEJzsSLNlixWBV6IXLbOOy5SDWMpC5iREp6InBbKbOOl6DxH0NV2ikHxg2BLripJtqoID27l-BP3UcxxHM
V5iVwPmkOql-qn0NPlvnxyjI8joZZWiBNLJm0iMuqk0xz8gRwpEznlucGJtcEVSJpmUkaWyRcmhzYIJ5sKlimtcGUWczR482pLupnz5qSdJtZm
x5W0cIGShYMITa+ii+IPTT1F9ztYwUFgGBeBmxYDCH0zKcdvFsE08GGi1r2NYt4Kb5PSutKNDDwK1xAdPbgaYSq5D0vtKTV6lUX5iHzVqeOXKH
touj5ypFqulQT1TqgjbSpqVFdpavJUVE8XuQ81VGBoLkyhY4c7LSm6lJV64UhdVWrUXeXkBV5Zt7IJVSzmp1K0gXhojIDFkqTr0RYXWksszkTW
RRaF+RWHrYPvcGyDaapmsK6FXKCSTXtF1usyQdxjwU2J5IsDPiwmTmTbRWNNVE2UccINoc8MrKDSmSO-p4Q0pcKTRq4IihyZRpZMy2irZkdQyK
KxItkFtZUKrLJlRQRfZlSTWdfEMIvm6Hx0BbHNHncEeRalDXa8rRS+EQXArNGNAhzQsOnr8kMzxb8Y-k9Y3cLA2Otqkp+vI6OZNZg5EaqvkEK3
iRPbAAsFnWWztHMrO0VtTu7quUtnVPOlnDqyT3pqryax1Dx0dTrPXFcRyNFVVjeV3btlTxHsuYpD`,
};
