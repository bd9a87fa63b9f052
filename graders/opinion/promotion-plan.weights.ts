import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 5f38ffa0dfcaf38d. */
export const weights: Weights = {
  questions: [
    { id: 'one-artifact', bias: -3.58 },
    { id: 'other-artifact', bias: -2.49 },
    { id: 'approval-gate', bias: -3.28 },
    { id: 'stage-like-prod', bias: -4.1 },
    { id: 'masked-data', bias: -3.04 },
    { id: 'observability', bias: -4.24 },
    { id: 'environment-labels', bias: -3.75 },
    { id: 'specific-rollback', bias: -3.46 },
    { id: 'quick-rollback', bias: -3.18 },
    { id: 'way-around', bias: -2.67 },
    { id: 'gate-before-stage', bias: -4.11 },
    { id: 'gate-before-prod', bias: -3.83 },
  ],
  limits: {
    'one-artifact': { threshold: 0.5, settles: 0.97, doubt: 0.12, objects: 0.92 },
    'approval-gate': { threshold: 0.5, settles: 0.97, doubt: 0.08, objects: 2 },
    'stage-like-prod': { threshold: 0.82, settles: 0.97, doubt: 0.05, objects: 2 },
    'masked-data': { threshold: 0.82, settles: 0.97, doubt: 0.12, objects: 2 },
    observability: { threshold: 0.82, settles: 0.97, doubt: 0.12, objects: 2 },
    'environment-labels': { threshold: 0.82, settles: 0.97, doubt: 0.05, objects: 2 },
    'specific-rollback': { threshold: 0.82, settles: 0.97, doubt: 0.12, objects: 2 },
    'quick-rollback': { threshold: 0.82, settles: 0.97, doubt: 0.12, objects: 2 },
    'lane-order': { threshold: 2, settles: 2, doubt: 0, objects: 0.82 },
    'test-gates': { threshold: 0.73, settles: 0.97, doubt: 0.12, objects: 2 },
  },
  bits: `gZtleqB0g5QFFK+Eu2H5Ywoq0AuBgVpY+8TXiAKzEBzeNpogtGFCEzfplw9T8hE+jQixGKPWNl0oIwRZESuUUNyjfeZUPmFCUosVRhdCoFFuSs
SMtvYW54QEFyWFxSUeS5NGuGTS4oCI+7mbzbCrXcRALAMEiRft4Tt0n7D0W6komz53BhOlypkwjVV1W5jrgieUsmE39NQwST3qrIwc4EhoyMGJ
pjq3VgG8W8phAZtNLGbIt8FiTTcp5HUZ407R9QtQ6jBJewPlL1Ic1Cg35HfwwhxOGg0iGyLEqs-UxBFLIylsD0jxhLZPaQDMwsnCe0MOnb9H2u
pcEAZQ2gdsByckUHp7DDWpKOc6xpXPi0HpizUCe6IvhkSvlIni56BrOmhjvFFoTh0+dyLRbj2GiOHD444yseiBv34FDuJhcggdsNMowW0WGTrc
5BP4xGGEmxc0pmgjgOpq0WLwiyELejhkrPCOlQMUprzrOGVpCte64IN-HaRzjGBbw5OohNo4n7yRR+zIigGUR7mX2nKIJmHoFNIArcds7XfRU1
CBIT5lg5CzVkKBkQ8qZkeEiiOAGMjpGSsF1TcJX0p5lqcuVbrC5Ej54BuPcHIOgFQVNRnkVmoXCwLHkDvh0jwgxSROqfpNrKW4Z11TCc1gNnag
x3JiWPuZeULxrCcncPfwRYlGUPalg8bCIsf0WcRHYQnYg6wywEMxzoU+aIA65OB2-yiSLT4o0qbtcSNU64F3SQTcwUTADYeqyAewtaRUc7mjq6
DeQgCvfnwrAhzQkY1EUnNwOQEsQB2qSwN4MYchjhnJG-M6AZrpDV9pilBnQiDsBjMdDRBiaiHcqoM51RkDlnkzAmGzzU25J5HGBnzlMkXdY4kP
oD8YBhE4u6naag2szIHsLhGBhEELajVRhg2ev6YaEWjh5tGcshoxEw8wtZl0BDHYH7X7OScvO9vVChW-YFOf1BF1JI+IJNTRYyPapcN2QZuBD-
92V5jkTtDA88FmxmzSxVkARfpR4awUMTlxy1IbgdPQKO+ACzH8UbMvmsn+AAvp+W55yg9J-YNWUtejF+sZccEDHpAovfG2yiJNk2-ZguJIhpUx
Zyut6wBWxM3cQXYS7JFC0XUhcZuRtAxtbJWXFJJ+FmsiBmGam7Gtc528qJZQn+EDBU89LoJBNMZxfzLTfVP7tRnEQGG8UrmdksTn0+YyKt7m2w
QhgOEoYT9DVyC-40AlyoCOKwdlgvQUQuSTC-RGvIXTm-3qkHr0kjo1kxCmKBYSi6ULHzMdh3xC+yWarMxC5OT+rzRJrbFkGsZKUyRHJYhO5x1y
KZY4UDKc4jPNyk3Sls6C3dWwHSRHRMF84hPvMm+vYE0tGVuRCOI+4CUDfDPJVnuBZTnQX-1yLFSRbOWQUSjmSui1hyma1Gg9elfrklkMPxJQQ-
1COB5BFowzAK-rKcgkoqwicwHfqpiIGt0wKyOjWXLMM-Nrkc2j842xzrQoSyCEDeuUeBEiWTkOW65R8Rkhpn3Ui+kV7AZWFaTRxd5HbsndWJ9Y
iAJUib9eVrQnq-2j3F00oBM5TvIPUrggxfOcm6qn8KK4LWXdchxX-4zLyyGkGQtaKT++juhxFBbXg80tYg0D9i5rByiFzFtWN92LjRzp8TO-ql
GFIJPd-6FBM1Ai29gii3llsI4MwmIJlxEyIDjNUo7swwtVTo6zoVpYAmjJbyZuaIMZkc0csGM3wP2+egUHXNcchjFKIHF-H-6SM4wlHt+fUtCs
Ts+Wc7JexgGUipyBBQjiJ4fPjfMY8ITFlHFcUkGuJSnlIWJRKpIjCn3lA7ZsHZMJESm7lpoQwY0UC7JZ9-lPiGJy4kJdqG1f0al7po37cz6DvC
ZzpStZyPYkEVrhYbcZTNaVvHGCoGBZQUwddYF6iNbvF7U5SkIvAK8K3kp9HrNrgmbTnPKcwyMV7kAOMzPP5ABnymGnw44KMCyP1YOB8nJsQAvR
i+QI+bV90QSAqAwZGj+wDcYj9XeEaZwmB1wDzdexSjc0UQhgz0IJkegSYwgEIE5BBBjoCCs8UlLHBFrTGdVcgCaHckl2+2GBgiKeN1z4FXP440
JWL9CmemU1zpR+4T1MJ54UuAFxwLuyN64I4HF39QBtRX8YhG1hsgFOeANgUfr87miMEpUPkUwQZHhvi2vJdxwZQNiodxiKsW233uyuJTxM2PCX
dmisCSTKRarzc2UpnTGnyUZKFh850eTF3HJJZZ5wl0kRzZHrYETFtkfIzpvYlxmrQRzX0fJRzSjRYVmM8QapeUi9WaNpkkolF7c36QSeFmDH3h
bpwTzFZ+ZKuWhMdqOPqn0c4LmuZwJp4KV6Y4NHSSk2xQkP5gm0MC2s3a98BB0AIoGq5KEdcX-TDUq2DaUN-vSOnamKqS+8qq0SdGt7jIlpDaJP
lq-cmpQqSBVqbFyMuFWWiourdoE21kro5XV1XVUta6p7KmzdTySXnSjtqWEVK1ztqqeKpaeQAaDRmiXfqSKFJtOPYuZWxYu3KZw0icFbukaxMi
SOEtpTq+LmMlUWB9ikU20r4kDRJaSJ6MWxBrV2ZMSFatC+LaVuZNqt40m22Uc2WxxXTJlbppsDzyMHJjmUzMJZaHWxlTl2pUqWBjYHMEHi-M2x
gRlUhaHS2HZFWPId7vVnlutDJG2qSfQraqkui0bGavoGsYsjRzqoigaEMlGeKOiQiiRbpHlZnBVRuqnRSaAtBjqteqVDM0oxJdRtaVSCBrpD2Y
lJlD2oSptCmKajtpaUVNVKWraPl2aNoGQlqScFI1auaTzoNW7CtVADZsR1ugVBcgUbptUTHbRsJoNYFtKrTAGjNjmoqgVho24WULRjMUQUTRji
haBHXVUZCaxo1uoWA0USUqP9FbRFxUDSy4uav0gP0g1opIPzRRll3BZyqL3tbKbP7Dzabl3F5ZYpIp4mUk6qjypDeRu2MJniPcy2BVY3inMoVa
r8I72OPzzDxsEtY1L5jLJVKYZWdJqqU2hZdFeG5UHkVls47kOqM41lCmXMHS0OFvUMYqtCV3kpYki00WtVWlFlD1t04Si0sp2RFMyWyLyt4hpG
U5tNXRQSuzpZUOU6-TSV0OA0U4f7EZ7E1alTVnS3-mYp5IRGxJum2d7A-X56UFiO1NYsdu7alrAnV6PZ+kSrR1WncX91NZPWnWUXVb7EO6jgbb
r5yra7Ms1EXZuVH3WVxhDoaob7CVaXp0uen7aId1tos2S6A0ASrpyMFZxkSUh7vpmUcYK7pbzTZ6sD3c9VGlLGysjwihVw+jV2klNVIGVNrMCa
HyklGMYHu7bv5cJSdEmUnUUaP1z-ikMurkW8gysIzrdJ3523PTlyjmisONrkdVk5SRSRSpBrmeoZHfFWak98jQeJnTzxREhaZpIkCq5S5DSK-k
pZ+KNPJjliuZHZzkRocwWKHKDGcN1whotDZK1FtbR5Wk0qmHvyGQDgAKeiqVtLSUOTVlERmXhH2aqURX95xWnuoSNLOmfgAdXk0FLi6nIc1skz
31CrONibpAQ+n8Wp8OUlKdApqWHprKvwXdtaW2kZmKVVprb5We1WpRQXVKqFgGQqfE1QSJFDbx42jcEskTm5MHWL10aoonXSdYPqIGHU1exJZp
TaGkWkzO4WJpcQZ2Zm61kutGMa1Lx4XMp0gqcJ15QTF2ZEjJrgfMJl+wO7QUmDdX2RxtYEUqWUZ1MlkZVMpkGuHJ5OjzJtfEVM6tOlTSViq8xc
EpDOuVRzF52V5WLbynh4nVUMZwh5YEsig1gL68ZqhJHckkZxQiyURMnTNSOjNrwp5KB0AIK361baww51M6WRaycKYz7ukrMSob7uE-nkU6--3V
HK1Y5cN1hTaX+CEl3sLit9J7a-NvPo1daXwFtbtqjTHydpUccqTXhSlOvurrqF7rgQqdgimqadadz7SJ3k5soT7aAqFNcw4pzM17QbFDVNdz8D
KqhjsyQc5dFsIVrKYMkHOGqFd60hFVEMVTLFtr7gBVRKHcnyj2pzDxyjqErRNNlSXn1IDrHlpGc1MnBZEpmdMLSS+2SKdEyR7SKjVk5mKzMzmu
fPqJD6J-ccvY2M9uoY0y6MZVj0uyPEZoe3WUaqk0ePtVlMKzLP5JTyyVrMtIfFjIcyn9nSu5mksdpkUkBVUP6IXZ7ZBoWAg0WUsaZyGqBPyiVG
Jxa0JoMgw4UCpbO+ngABJNB1XqQKvoIR6goSXTpKUoXdUSpkCT5iKWIkopoclpuHUVFBI1NEjuOFRVEy0SAaJh-VliFVG0VuomXTS52sGMoJTx
ppijIUXlDSyIr8yj7Yx-tmmroIpoLq0KZIeKZFpdoxgfxySmLatGLSLTSNVyt5wUk2JDRzx0OCx5oG1544M5h8oHNlUIRJ7gnXuiIrIev4kKtY
mZHcrKS1mJT-l4VKu83RFeo3WSlGcYJ1WhFVUUWua6lpTNqbqiyhqtz7ilJJtqVIN1cXO8JZHFZQaGiZQ1HJVmBH2xIA0SYuojYbDrlnmRpykm
0qgsgZuCYn-9IfsslOUcLX1p7n2961sKPjd0D1Jb0KkuN-23tuu-e3sIkVVtlkk2TWvW031l5r+uMJiOXOVrRyx6G9YVIRfrq0pOVWts6a96uS
N6KVpWAUMSy6+wVZPy+I0aVrqpHLGJJ316MPVSnmMzu56o0VGtPo6glDd1LRamWawsdHiH5s3NzmxQPkH2qIJposdphLLNlM7riDzPdc11Y6jw
iTGW+uWqGmKl01P+DlBrcE07IDNcwjT3jW71y0qDKRNydR3mlvOJTVUh+hXdYfLOlOjVkkceFmOltJDqycyIF5kSUMWJ5SipiisVkxh8nsOZTA
FDCIAIUAaF4Zcy7-fVMiUtSdx-VVJF5oiWlqSlqWOkq9HA9QwpShLyJVUDUQeSqIXIsrAqsa6tqbp+oafrQSlq6EUBlKpzdh6SNpoAQDIlmKfc
MoGHjRt628Jnh8Jtzx0h4x08MUkv4VcbtpJJVZJHM6wVlkJr2FDx6M+BtnUZsmNDTLG1YTxWmkrmjQNXSkRYeGe9i3lFXqUHyrhaGdKKT6B7wH
TqWLJTRRPuWSdFRoDPLeYqPpStnWkhkldbpjw6wJrkOyifaaWzk01IDKWcead7I0IiQ0MccoZ3lpTayYdT2K0mKuU6MVKFWOkCHZHeaWynGQDg
cV0lrYqqvWhpMpL-cpVIRCcH1LUY7Fbt8CdFi7VTkuUqm2qVutlBqpOaXVnUXXVJVrjUqyO4mSJrqyngqRcj2669rYSlMV7FXXciq6G7qTU-vL
VbV6li00BKAaOpQaoM26wMMfSueX28u9Dr2RZLSL5yrkVkRWhdYFXrSMG0Jzw8tzI7kjFlIJJDy5k+F1jI-6WSklkf4g5eQKHjxQl5It1ZLbVk
B7z7dbHeNaOCLpkOazIY4wWq7Mzg3XcmMyhVwXKpijhKFi+a5UkMdG0uDdMaWtZz3HttMZZ5IkdWTFWXmsLGUMLymOKr4kMlaauoNXMlfmhItG
mmk5wmimhn0UPd+oJgmDtiKVdXssr2a1VxEy166P6iWdVHooadK6umVb50dV91ues2Cvru6u+ObyOd35ua6qvT72NPV1rRhEqOXt62VVRaRoW3
e9aldquL6qzVHrqkuqucj3zjl61sFx7NPquqS1Ubb2115r1q7XOA1mU2mkyRlScKFjb2Oy1ht6dOTrmFDqwRxoGzIjM0gy6t0Hi7gqpyyU7cQ5
g1ilIFZFFVwwHL-DuPo4i-IYoiKZFsesYG1M8hcOm09B9zBjzKGvjklZJG0sFZSJGnVQGxH1Jz8k5X62VUMU4oSKJ10kqT50HMzIihlkyu0BLL
HmyOGMiw5FdSzkXcN7V170XRmXHimDxkShYUsYMHU6W+KD1MIfoDSzUEQtBvAmxjNiD6ZXHuu3CeBZbwk1qWDr1clt-Uibq022AwWJdMQ3zqMQ
bYpu5D0vtKTdXvoqy1zuS1z5SJaU3x4SahqbQUtIFwJNKVriuT1eLxqSwfxFN9VV2EgWQKbzo9QnkMfYzuvnukTepDvKST1b17OSpkWDmijQD+
ii2RaRTqKtjO3JJL7IpLFRRZ1Pz6rYmp3ODpJND1kZRvraRm02VRfmhYGzinmyl1It7KSbew0m2i02RQl2mk9BVEk0RuNrqDlksNzfYu4MLbaK
6jIaqjkS5jLTeMOigsz2MCJZxwMG5DmkqMjM70T1sck6BDRyzl+oipTGhjkjPzLKnTXa8jMCSdCoFAtZoBk7RVLfru90Ymzb8Y-k9YH3CmhVLZ
q-rVR35WDGbmEN1XSo8ZB9abMwh1ud7smcegerCdXtLl7k7KXq+R9ctfOzddpn7UryuNf9Ib6utWfKhdFxVU1VN0r6u3KLH-h1FL6A`,
};
