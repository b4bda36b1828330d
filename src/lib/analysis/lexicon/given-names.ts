/** First names as a sign that capitals are a person, and of "he" or "she". Our own choice; never complete. */
const men =
	'Abdel Abdul Abdullah Adam Adrian Adil Ahmad Ahmed Akira Alain Alan Albert Alberto Alejandro Aleksandar Aleksander Aleksandr Alex Alexander Alexandre Alexei Alexey Alexis Ali Alistair Amir Anatoly Anders Andre Andreas Andrei Andrej Andrew Andriy Andrzej Angel Angus Ansgar Anthony Antonio António Anwar Arif Arthur Asif Ban Barack Bashar Ben Benjamin Benny Bernard Bernd Bernie Bill Binyamin Bob Boris Brad Brent Brian Bruce Bruno Carl Carlos Cem Charles Chris Christian Christopher Clemens Colin Cyril Dag Dan Daniel Daniil David Davor Dean Denis Dennis Didier Dieter Dietmar Dmitri Dmitry Dominic Dominik Donald Douglas Ebrahim Edgar Eduardo Edward Ehud Emil Emmanuel Enrique Enzo Eric Erik Ernest Eugene Evo Felipe Felix Fernando Fidel Filip Francesco Francis Francisco Franco François Frank Frank-Walter Franz Fred Friedrich Fumio Gabriel Gamal Gareth Gary Gavin Geert Geoffrey George Georges Georgi Gerald Gerhard Giorgio Giovanni Giuseppe Gordon Graham Greg Guido Guillaume Gunnar Gustavo Guy Hamid Hans Harald Harold Harry Hasan Hassan Heiko Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Ismail Itamar Ivan Ivo Jack Jacob Jacques Jair Jake Jakob James Jamie Jan Janez Janusz Jaroslaw Jason Javad Javier Jawaharlal Jean Jean-Claude Jean-Marc Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jim Jimmy Joachim Joao Joe Joel Johan Johann Johannes John Jon Jonas Jonathan Jordan Jorge Josef Joseph Josep Joschka José Juan Julian Julius Justin Kamal Karl Karol Kassym-Jomart Keir Keith Ken Kenneth Kevin Khaled Khalid Kim Klaus Klemens Kofi Konrad Konstantin Kurt Kyriakos Lars Laurent Lawrence Lech Leo Leon Leonid Leopold Lester Lindsey Lloyd Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Lukas Lula Lyndon Mahmoud Malcolm Manfred Manuel Marc Marcel Marcin Marco Marek Mario Mariano Mark Markus Martin Mateusz Matt Matteo Matthew Matthias Maurice Max Maxim Maximilian Mehmet Menachem Micheál Michael Michal Michel Miguel Mikael Mike Mikhail Milan Milos Mitch Mitt Mohamed Mohammad Mohammed Mohamud Moshe Muammar Muhammad Mustafa Narendra Nasser Nathan Naftali Neil Nelson Nicholas Nick Nicolas Nicolás Niels Nigel Niels Nikita Nikol Nikola Nikolai Nikolaus Nils Noam Norbert Olaf Ole Oleg Oleksandr Oleksii Olivier Omar Oscar Osman Otto Owen Pablo Paddy Pascal Patrick Paul Pavel Pavlo Pawel Pedro Per Peter Petr Petro Petteri Philip Philippe Pierre Pieter Piotr Qasem Radek Radosław Rafael Ralph Ramzan Raul Raúl Ray Raymond Recep Reinhard Rex Ricardo Richard Rishi Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rory Ruben Rudolf Rupert Saad Saddam Salman Salva Sam Samir Samuel Sauli Scott Sean Sebastian Sepp Sergei Sergey Sergio Serhiy Shimon Shinzo Siegfried Sigmar Silvio Simon Slobodan Stanislav Stefan Steffen Stephane Stephen Steve Steven Stuart Sven Taavi Tahir Tarek Tariq Ted Terry Theo Thomas Thorsten Tibor Tim Timothy Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Torsten Ulf Ulrich Urho Uwe Václav Valery Vasily Victor Viktor Vincent Vitaly Vladimir Volodymyr Walter Warren Werner Wilhelm Willem William Willy Winston Wolfgang Xavier Yair Yahya Yasser Yehuda Yevgeny Yitzhak Yoav Yoshihide Yuri Yves Zbigniew Zoran';
const women =
	'Agnes Alice Alexandra Amanda Amelia Amina Ana Anastasia Andrea Ane Angela Angelina Anita Anja Ann Anna Annalena Anne Annegret Annika Antje Asma Astrid Aung Aurore Barbara Beata Beate Beatrice Benazir Birgit Bridget Brigitte Camilla Carla Carmen Carolina Caroline Catherine Cecilia Charlotte Christiane Christina Christine Clara Claudia Condoleezza Corazon Cristina Dalia Daniela Deborah Diana Dilma Dora Dorothy Ebba Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erika Erna Estelle Esther Eva Evelyn Fatima Federica Fiona Florence Frances Gabriela Gina Giorgia Golda Grace Greta Gro Hanna Hannah Heather Heidi Helen Helena Helle Hillary Ilse Indira Ines Inga Ingrid Irene Irina Iris Isabel Isabella Ivana Jacinda Jane Janet Jeanine Jennifer Jessica Joan Joanna Johanna Josephine Joyce Judith Julia Julie Juliet Kaja Kamala Karen Karin Karolina Kata Katalin Kate Katharina Katherine Kathleen Katja Katrin Kersti Kirsten Kirsty Kristalina Laura Leila Lena Leni Lilian Liliana Linda Lisa Liz Loretta Louise Lucia Lucy Luisa Magdalena Maia Malala Mamie Manuela Margaret Margot Margrethe Maria Marie Marija Marina Marine Marta Martha Martina Mary Maryam Mateja Melanie Melissa Mette Michelle Mia Miriam Mona Monica Monika Nadia Nancy Naomi Natalia Natasha Nathalie Nicola Nicole Nikki Nina Noa Nora Olga Olivia Patricia Paula Pauline Penny Petra Priti Rachel Raisa Rebecca Regina Rita Roberta Rosa Rosemary Roza Ruth Sabine Sahra Sally Samantha Sandra Sanna Sara Sarah Shireen Silvia Simone Sirimavo Sofia Sonia Sophie Stella Stephanie Susan Susana Susanne Suzanne Svenja Sviatlana Sylvie Tamara Tania Tatiana Teresa Theresa Tina Tsai Ursula Valentina Valerie Vanessa Vera Veronika Victoria Virginia Viola Wendy Yulia Yvette Yvonne Zainab Zuzana Željka';

const sexes = new Map<string, 'he' | 'she'>([
	...men.split(' ').map((name) => [name, 'he'] as const),
	...women.split(' ').map((name) => [name, 'she'] as const)
]);

export const isGivenName = (word: string): boolean => sexes.has(word);

/** The pronoun that a first name usually goes with; undefined where it is not known. */
export const pronounOf = (givenName: string): 'he' | 'she' | undefined =>
	either.has(givenName) ? undefined : sexes.get(givenName);

/** Names of women as of men, by the country. */
const either = new Set([
	'Jean',
	'Kim',
	'Andrea',
	'Leslie',
	'Robin',
	'Alexis',
	'Nicola',
	'Dominique',
	'Ban'
]);
